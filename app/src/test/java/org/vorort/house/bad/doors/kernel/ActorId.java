package org.vorort.house.bad.doors.kernel;

public record ActorId(long value) {}
