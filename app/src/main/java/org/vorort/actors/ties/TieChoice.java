package org.vorort.actors.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vorort.actors.ties.TieStatement.Direction;

/** A kind of tie with its direction, as forms offer it: "funds" and "is funded" are two answers. */
public record TieChoice(TieKind kind, Direction direction) {

    /** All that can be answered, in the order of the kinds. */
    public static List<TieChoice> all() {
        var all = new ArrayList<TieChoice>();
        for (var kind : TieKind.values()) {
            if (kind.directed()) {
                all.add(new TieChoice(kind, Direction.TO));
                all.add(new TieChoice(kind, Direction.FROM));
            } else {
                all.add(new TieChoice(kind, Direction.MUTUAL));
            }
        }
        return all;
    }

    public static TieChoice of(TieStatement statement) {
        return new TieChoice(statement.kind(), statement.direction());
    }

    /** The choice of this code; empty for anything else. */
    public static Optional<TieChoice> of(String code) {
        return all().stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    /** The word of forms and text keys, such as {@code funding.to}. */
    public String code() {
        return kind.code() + "." + direction.code();
    }

    /** The same, said by the other side. */
    TieChoice turned() {
        return switch (direction) {
            case TO -> new TieChoice(kind, Direction.FROM);
            case FROM -> new TieChoice(kind, Direction.TO);
            case MUTUAL -> this;
        };
    }
}
