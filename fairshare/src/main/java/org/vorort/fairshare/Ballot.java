package org.vorort.fairshare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What one voter said.
 *
 * @param voter the voter's id in the file
 * @param projects the projects named, each once: best first in an ordinal ballot, in any order otherwise
 * @param points as many as there are projects where the type of ballot has points, otherwise none
 * @param columns what else is known of the voter, such as {@code age}, in the order of the file
 */
public record Ballot(String voter, List<Project> projects, List<BigDecimal> points, Map<String, String> columns) {}
