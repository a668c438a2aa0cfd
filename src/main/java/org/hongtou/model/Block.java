package org.hongtou.model;

/** A part of a document, in the order in which it is read. */
public sealed interface Block
        permits Attachment,
                AttachmentNote,
                Attendance,
                CodePicture,
                Contents,
                Corner,
                EditorNote,
                Ends,
                Imprint,
                Mark,
                NameList,
                DocumentNumber,
                Paragraph,
                Picture,
                PictureRow,
                RedRule,
                Signature,
                Table {}
