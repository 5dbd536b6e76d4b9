package org.partnerships.opensearch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.transport.Netty4Plugin;

/** An OpenSearch of one node, on free ports of this machine alone. */
final class SearchServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Node node;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;

  private SearchServer(Node node) {
    this.node = node;
    InetSocketAddress http =
        node.injector()
            .getInstance(HttpServerTransport.class)
            .boundAddress()
            .publishAddress()
            .address();
    this.address = "http://127.0.0.1:" + http.getPort();
  }

  /**
   * Starts.
   *
   * @param home an empty folder
   */
  static SearchServer start(Path home) throws NodeValidationException, IOException {
    Settings settings =
        Settings.builder()
            .put("path.home", home.toString())
            .put("cluster.name", "partnerships-test")
            .put("discovery.type", "single-node")
            .put("network.host", "127.0.0.1")
            .put("http.port", "0")
            .put("transport.port", "0")
            .put("http.type", Netty4Plugin.NETTY_HTTP_TRANSPORT_NAME)
            .put("transport.type", Netty4Plugin.NETTY_TRANSPORT_NAME)
            .put("node.processors", 1)
            .build();
    Node node = new PlainNode(settings);
    try {
      node.start();
      return new SearchServer(node);
    } catch (NodeValidationException | RuntimeException e) {
      node.close();
      throw e;
    }
  }

  /** With the two modules of a distribution that are needed here. */
  private static final class PlainNode extends Node {
    PlainNode(Settings settings) {
      super(
          InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "test"),
          List.of(Netty4Plugin.class, CommonAnalysisPlugin.class),
          false);
    }
  }

  /** The answer to a GET. */
  String get(String path) throws IOException, InterruptedException {
    return send("GET", path, "application/json", BodyPublishers.noBody());
  }

  /** The answer to a file. */
  String send(String method, String path, String type, Path file)
      throws IOException, InterruptedException {
    return send(method, path, type, BodyPublishers.ofFile(file));
  }

  /** The answer to a request. */
  String send(String method, String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(PATIENCE)
            .header("Content-Type", type)
            .method(method, body)
            .build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IOException(method + " " + path + ": " + response.body());
    }
    return response.body();
  }

  @Override
  public void close() throws IOException {
    node.close();
  }
}
