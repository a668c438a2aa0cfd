package org.hongtou.output.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/** The packages that were prepared already: those used last, up to a bound. Safe for use by many threads. */
final class DocxPackages {
    private static final int BOUND = 32;

    private final Map<DocxShape, DocxPackage> packages = new LinkedHashMap<>(BOUND, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocxShape, DocxPackage> eldest) {
            return size() > BOUND;
        }
    };

    /** The package of a shape, made now if it is the first of its shape. */
    DocxPackage of(DocxShape shape) {
        synchronized (packages) {
            DocxPackage known = packages.get(shape);
            if (known != null) {
                return known;
            }
        }
        // Made outside the lock: two threads may make the same one, which does no harm.
        DocxPackage made = DocxPackage.make(shape);
        synchronized (packages) {
            packages.put(shape, made);
        }
        return made;
    }
}
