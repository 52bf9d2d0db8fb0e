package org.vorort.shell;

import jakarta.servlet.http.HttpServletRequest;

/** Knows who looks and where. Owned here because the frame hangs around every page; the room identity answers. */
public interface FrameSource {

    Frame around(HttpServletRequest request);
}
