package org.mentorbase.matching.assignment;

/**
 * An optimal assignment and what proves it; {@link CertificateCheck} believes neither.
 *
 * @param duals for the same instance
 */
public record Optimum(Assignment assignment, Duals duals) {}
