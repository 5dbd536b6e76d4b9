package org.partnerships.dump;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.tukaani.xz.XZInputStream;

/** The ways to compress a single stream, told apart by their first bytes. */
enum Compression {
  GZIP("1f8b08", ".gz", ".tgz") {
    @Override
    InputStream open(InputStream in) throws IOException {
      return GzipCompressorInputStream.builder()
          .setInputStream(in)
          .setDecompressConcatenated(true)
          .get();
    }
  },
  BZIP2("425a68", ".bz2", ".tbz2") {
    @Override
    InputStream open(InputStream in) throws IOException {
      return new BZip2CompressorInputStream(in, true);
    }
  },
  XZ("fd377a585a00", ".xz", ".txz") {
    @Override
    InputStream open(InputStream in) throws IOException {
      return new XZInputStream(in, XZ_MEMORY_KIB);
    }
  },
  ZSTD("28b52ffd", ".zst", ".tzst") {
    @Override
    InputStream open(InputStream in) throws IOException {
      return new ZstdInputStream(in).setContinuous(false);
    }
  };

  /** How many bytes tell every one apart. */
  static final int MAGIC_BYTES = 6;

  /** A stream that asks for more memory than this is no dump. */
  private static final int XZ_MEMORY_KIB = 256 * 1024;

  private final byte[] magic;
  private final List<String> endings;

  Compression(String magic, String... endings) {
    this.magic = HexFormat.of().parseHex(magic);
    this.endings = List.of(endings);
  }

  /** The stream's content. */
  abstract InputStream open(InputStream in) throws IOException;

  /** The one whose streams begin so. */
  static Optional<Compression> of(byte[] head) {
    return Arrays.stream(values())
        .filter(
            c ->
                head.length >= c.magic.length
                    && Arrays.equals(c.magic, Arrays.copyOf(head, c.magic.length)))
        .findFirst();
  }

  /** The name of the content: {@code a.jsonl.gz → a.jsonl}, {@code a.tgz → a.tar}. */
  String contentName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(endings.get(0))) {
      return name.substring(0, name.length() - endings.get(0).length());
    }
    if (lower.endsWith(endings.get(1))) {
      return name.substring(0, name.length() - endings.get(1).length()) + ".tar";
    }
    return name;
  }
}
