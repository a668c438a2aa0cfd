package org.hongtou.files;

/** A name led out of a {@link FileTree}. */
public final class OutsideTreeException extends RefusedFileException {
    private static final long serialVersionUID = 1L;

    private final boolean leavesProject;

    /**
     * @param name the name
     * @param leavesProject whether a link on its way led out of the whole project, which no name alone can do
     */
    public OutsideTreeException(String name, boolean leavesProject) {
        super(name, leavesProject ? " is, or lies behind, a link that leads out of the project" : " lies outside");
        this.leavesProject = leavesProject;
    }

    /** Whether a link on its way led out of the whole project. */
    public boolean leavesProject() {
        return leavesProject;
    }
}
