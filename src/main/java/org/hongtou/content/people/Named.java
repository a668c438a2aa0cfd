package org.hongtou.content.people;

/**
 * A person or an organisation as a line names it.
 *
 * @param written as it stands, without blanks within a name
 * @param at where it begins in the line
 * @param name without what stands after it
 * @param isPerson what it is taken for
 * @param isCertain whether that is beyond doubt
 * @param title what stands after the name of a person: 委员; or empty
 * @param others who else is meant, as it is printed after the name: 等5名委员; or empty
 * @param count how many all are together, where that is said; or 0
 * @param note what stands in brackets after the name: 领衔; or empty
 */
public record Named(
        String written,
        int at,
        String name,
        boolean isPerson,
        boolean isCertain,
        String title,
        String others,
        long count,
        String note) {}
