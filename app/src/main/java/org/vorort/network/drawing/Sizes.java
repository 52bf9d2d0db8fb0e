package org.vorort.network.drawing;

/** How large things are drawn: smaller where there are many, larger where one looks nearer. */
record Sizes(double smallest, double largest, double letters, boolean fine, int mostTies) {

    private static final double LETTERED_FROM = 7.5;

    static Sizes of(Canvas canvas, Scene scene) {
        var room = canvas.width() * (double) canvas.height() * canvas.zoom() * canvas.zoom();
        var each = Math.sqrt(room / Math.max(6, scene.nodes().size()));
        var fine = each / canvas.zoom() < 80;
        var most = scene.nodes().stream().mapToInt(Scene.Node::ties).max().orElse(0);
        return new Sizes(
                Math.clamp(each * 0.075, 3, 10),
                Math.clamp(each * 0.27, 8, 30),
                each > 90 ? 13 : 11.5,
                fine,
                Math.max(4, most));
    }

    /** The area grows with the ties, not the radius: twice as many look twice as large. */
    double radius(int ties) {
        var share = ties / (double) mostTies;
        return Math.sqrt(smallest * smallest + (largest * largest - smallest * smallest) * share);
    }

    /** Letters of the few large ones are larger. */
    double letters(double radius) {
        return radius > largest * 0.62 ? letters * 1.16 : letters;
    }

    boolean strong(double radius) {
        return radius > largest * 0.62;
    }

    static boolean lettered(double radius) {
        return radius >= LETTERED_FROM;
    }
}
