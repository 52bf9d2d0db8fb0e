package org.vorort.shell.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Lets a layout hold pictures that are drawn rather than loaded: an {@code object} of our own type.
 *
 * @param pens by the name in {@code data}; each draws into a room of this width and height
 */
record DrawnObjects(Map<String, BiConsumer<Graphics2D, double[]>> pens) implements FSObjectDrawerFactory {

    private static final String OURS = "vorort/picture";

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getNodeName().equals("object")
                && element.getAttribute("type").equals(OURS);
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        var pen = pens.get(element.getAttribute("data"));
        return pen == null ? null : new Drawer(pen);
    }

    private record Drawer(BiConsumer<Graphics2D, double[]> pen) implements FSObjectDrawer {
        @Override
        public @Nullable Map<Shape, String> drawObject(
                Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice device,
                RenderingContext context,
                int dotsPerPixel) {
            var size = new double[] {width / dotsPerPixel, height / dotsPerPixel};
            device.drawWithGraphics(
                    (float) x, (float) y, (float) size[0], (float) size[1], paper -> pen.accept(paper, size));
            return null;
        }
    }
}
