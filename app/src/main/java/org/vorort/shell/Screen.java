package org.vorort.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A page as a controller returns it: a template, its view record, and a status. The template declares
 * {@code @param Frame page} and {@code @param XxxView view}.
 */
public final class Screen implements View {

    private static final int PIECE_BYTES = 16_384;

    private final String template;
    private final Object view;
    private final int status;

    private Screen(String template, Object view, int status) {
        this.template = template;
        this.view = view;
        this.status = status;
    }

    /** A page that shows nothing but its own words. */
    public static Screen of(String template) {
        return of(template, "");
    }

    /** @param template room and file without ending, such as {@code actors/organisation} */
    public static Screen of(String template, Object view) {
        return new Screen(template, view, HttpStatus.OK.value());
    }

    /** The same page again with what was typed and what is wrong with it: status 422. */
    public static Screen again(String template, Object view) {
        return new Screen(template, view, HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    Screen withStatus(int other) {
        return new Screen(template, view, other);
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var context = RequestContextUtils.findWebApplicationContext(request);
        var frame = context.getBean(FrameSource.class).around(request);
        var parameters = new HashMap<String, Object>();
        parameters.put("page", frame);
        parameters.put("view", view);
        var page = context.getBean(Templates.class).bytes(template, parameters);
        if (frame.notice().isPresent()) {
            Notices.forget(response);
        }
        response.setStatus(status);
        response.setContentType(getContentType());
        response.setContentLength(page.getContentLength());
        // A page consists of a thousand pieces, and every write passes through a dozen wrappers of the answer.
        var output = new BufferedOutputStream(response.getOutputStream(), PIECE_BYTES);
        page.writeTo(output);
        output.flush();
    }
}
