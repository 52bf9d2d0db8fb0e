package org.vorort.shell;

/**
 * What a problem page says. Never an exception's own words: they are for the log.
 *
 * @param incident a short number to quote when asking for help, empty where nobody needs to look
 */
record ProblemView(String status, String title, String what, String next, String incident) {}
