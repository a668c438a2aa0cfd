package org.hongtou.model;

import java.util.List;

/**
 * The note under the body that lists the attachments (GB/T 9704-2012 7.3.4).
 *
 * @param titles the attachments' titles, in order
 */
public record AttachmentNote(List<String> titles) implements Block {

    public AttachmentNote {
        titles = List.copyOf(titles);
    }
}
