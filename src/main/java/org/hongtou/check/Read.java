package org.hongtou.check;

import java.util.List;
import org.hongtou.pipeline.Reading;
import org.hongtou.proof.rule.Finding;

/**
 * A content file and what the proof-reader finds in it.
 *
 * @param reading the file as it was read
 * @param findings what the rules find, apart from what its comments silence
 */
record Read(Reading reading, List<Finding> findings) {
    Read {
        findings = List.copyOf(findings);
    }
}
