package planted.attic;

/** Fault: a package that is on no map and has no package-info. */
public record Box(int size) {}
