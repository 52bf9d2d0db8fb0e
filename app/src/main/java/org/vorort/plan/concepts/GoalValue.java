package org.vorort.plan.concepts;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How far a goal had come on a day, as somebody said. @param words where the number comes from */
public record GoalValue(LocalDate day, BigDecimal value, String words, String by) {}
