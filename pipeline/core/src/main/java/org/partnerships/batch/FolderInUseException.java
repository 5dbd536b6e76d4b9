package org.partnerships.batch;

import java.io.IOException;

/** Another process works on the folder; the message says which. */
public final class FolderInUseException extends IOException {
  FolderInUseException(String message) {
    super(message);
  }
}
