package org.vorort.meetings.papers;

/** What a paper may be. The list says how it is handed out; a file's own name and the browser's word for it count for nothing. */
enum PaperKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    TEXT("text/plain", "txt"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp");

    private final String mediaType;
    private final String ending;

    PaperKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** The name a file gets: the one it had, with the ending of what it is. */
    String naming(String name) {
        var plain = name.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\"]", "")
                .strip();
        var stem = plain.replaceAll("\\.[A-Za-z0-9]{1,5}$", "");
        return (stem.isEmpty() ? "papier" : stem.substring(0, Math.min(stem.length(), 150))) + "." + ending;
    }
}
