package org.expediente.web.errors;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Keeps the body of an error back; everything else goes through untouched. */
final class HeldBackResponse extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private ServletOutputStream held;

  HeldBackResponse(HttpServletResponse response) {
    super(response);
  }

  /** What was kept back, or null when nothing was. */
  byte[] body() {
    return held == null ? null : body.toByteArray();
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (held == null && getStatus() >= SC_BAD_REQUEST) {
      held = new Holding();
    }
    return held == null ? super.getOutputStream() : held;
  }

  @Override
  public void flushBuffer() throws IOException {
    if (held == null) {
      super.flushBuffer();
    }
  }

  private final class Holding extends ServletOutputStream {
    @Override
    public void write(int b) {
      body.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      body.write(bytes, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("errors are written at once");
    }
  }
}
