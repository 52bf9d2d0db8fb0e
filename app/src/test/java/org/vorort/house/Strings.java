package org.vorort.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * The strings a Java file writes. Pieces joined by plus are one string; what is computed in between shows as
 * {@link #COMPUTED}.
 */
final class Strings extends TreeScanner<Void, Void> {

    static final String COMPUTED = "\u0001";

    /** @param at where the string begins */
    record Written(Tree at, String text) {}

    private final List<Written> found = new ArrayList<>();

    private Strings() {}

    static List<Written> in(JavaSource source) {
        var strings = new Strings();
        strings.scan(source.tree(), null);
        return strings.found;
    }

    @Override
    public Void visitBinary(BinaryTree sum, Void nothing) {
        if (sum.getKind() == Tree.Kind.PLUS && isText(sum)) {
            found.add(new Written(sum, text(sum)));
            scanComputed(sum);
            return null;
        }
        return super.visitBinary(sum, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String text) {
            found.add(new Written(literal, text));
        }
        return null;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        return JavaSource.simpleName(annotation).equals("SuppressWarnings")
                ? null
                : super.visitAnnotation(annotation, nothing);
    }

    private void scanComputed(Tree tree) {
        switch (tree) {
            case BinaryTree sum
            when sum.getKind() == Tree.Kind.PLUS -> {
                scanComputed(sum.getLeftOperand());
                scanComputed(sum.getRightOperand());
            }
            case LiteralTree _ -> {}
            default -> scan(tree, null);
        }
    }

    private static boolean isText(Tree tree) {
        return switch (tree) {
            case BinaryTree sum
            when sum.getKind() == Tree.Kind.PLUS -> isText(sum.getLeftOperand()) || isText(sum.getRightOperand());
            case ParenthesizedTree inner -> isText(inner.getExpression());
            case LiteralTree literal -> literal.getValue() instanceof String;
            default -> false;
        };
    }

    private static String text(Tree tree) {
        return switch (tree) {
            case BinaryTree sum
            when sum.getKind() == Tree.Kind.PLUS -> text(sum.getLeftOperand()) + text(sum.getRightOperand());
            case LiteralTree literal -> String.valueOf(literal.getValue());
            default -> COMPUTED;
        };
    }
}
