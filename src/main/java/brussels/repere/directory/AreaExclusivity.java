package brussels.repere.directory;

/** Whether a service refuses people from outside of its area. */
public enum AreaExclusivity {
    YES,
    NO,
    /** Nobody said; such a service may be proposed to people who live near. */
    UNKNOWN
}
