package org.vorort.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** A Java file as the compiler's own parser reads it, so that no fence guesses at Java with regular expressions. */
record JavaSource(String name, Path file, CompilationUnitTree tree, Trees trees) {

    static List<JavaSource> parse(Path rooms, List<Path> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, units);
            var trees = Trees.instance(task);
            var sources = new ArrayList<JavaSource>();
            for (var tree : task.parse()) {
                var file = Path.of(tree.getSourceFile().toUri());
                sources.add(new JavaSource(rooms.relativize(file).toString(), file, tree, trees));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package below the house's own, such as {@code actors.imports}; empty for the house itself. */
    String feature() {
        return name.contains("/") ? name.substring(0, name.lastIndexOf('/')).replace('/', '.') : "";
    }

    String room() {
        return feature().split("\\.")[0];
    }

    String text() {
        return House.read(file);
    }

    /** The types at the top of the file. */
    List<ClassTree> types() {
        var types = new ArrayList<ClassTree>();
        for (var declaration : tree.getTypeDecls()) {
            if (declaration instanceof ClassTree type) {
                types.add(type);
            }
        }
        return types;
    }

    /** The name of the file's type, by which its role is known: {@code ActorStore}, {@code ActorPages}. */
    String typeName() {
        return Objects.requireNonNull(file.getFileName()).toString().replace(".java", "");
    }

    boolean hasDoc(Tree tree) {
        return trees.getDocComment(TreePath.getPath(this.tree, tree)) != null;
    }

    int firstLine(Tree tree) {
        return line(trees.getSourcePositions().getStartPosition(this.tree, tree));
    }

    int lastLine(Tree tree) {
        return line(trees.getSourcePositions().getEndPosition(this.tree, tree));
    }

    /** File and line, as an editor's problem list shows them. */
    String at(Tree tree) {
        return name + ":" + firstLine(tree);
    }

    static boolean isPublic(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    static List<String> annotations(ModifiersTree modifiers) {
        var names = new ArrayList<String>();
        for (var annotation : modifiers.getAnnotations()) {
            names.add(simpleName(annotation));
        }
        return names;
    }

    static String simpleName(AnnotationTree annotation) {
        var name = annotation.getAnnotationType().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private int line(long position) {
        return position < 0 ? 1 : (int) tree.getLineMap().getLineNumber(position);
    }
}
