package org.vorort.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vorort.search.changes.Changes;

/** The index of one town, open. Written to by one thread at a time, read by many. */
final class TownIndex {

    private static final Logger LOG = LoggerFactory.getLogger(TownIndex.class);
    private static final String EDITION = "edition";
    private static final String SNAPSHOT = "snapshot";
    private static final String READ_AT = "readAt";
    private static final double WRITE_BUFFER_MEGABYTES = 16;
    private static final double SEGMENTS_PER_TIER = 5;

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final String edition;
    private final Known known = Known.nothing();
    private volatile String snapshot;
    private volatile Instant readAt;
    private volatile boolean holdsRemains;

    private TownIndex(IndexWriter writer, String edition, Map<String, String> kept) throws IOException {
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
        this.edition = edition;
        this.snapshot = kept.getOrDefault(SNAPSHOT, "");
        this.readAt = Instant.parse(kept.getOrDefault(READ_AT, Instant.EPOCH.toString()));
    }

    /** Opens what lies in this directory; empty where nothing does, or something another edition made. */
    static TownIndex open(Path path, String edition) throws IOException {
        var directory = FSDirectory.open(path);
        try {
            var kept = DirectoryReader.indexExists(directory) ? kept(directory) : Map.<String, String>of();
            var fits = edition.equals(kept.get(EDITION));
            var mode = fits ? IndexWriterConfig.OpenMode.CREATE_OR_APPEND : IndexWriterConfig.OpenMode.CREATE;
            return new TownIndex(new IndexWriter(directory, settings(mode)), edition, fits ? kept : Map.of());
        } catch (LockObtainFailedException taken) {
            LOG.warn("{} is in use by another server; this one keeps its index in memory", path);
            directory.close();
            var memory = new ByteBuffersDirectory();
            return new TownIndex(
                    new IndexWriter(memory, settings(IndexWriterConfig.OpenMode.CREATE)), edition, Map.of());
        } catch (IOException damaged) {
            directory.close();
            throw damaged;
        }
    }

    /** How far the database had come when it was last read; empty for an index with nothing in it. */
    String snapshot() {
        return snapshot;
    }

    Instant readAt() {
        return readAt;
    }

    /** Notes that everything up to here is in it. */
    void hasRead(String upTo, Instant at) {
        snapshot = upTo;
        readAt = at;
    }

    void clear() throws IOException {
        writer.deleteAll();
        snapshot = "";
    }

    void add(Collection<Document> documents) throws IOException {
        writer.addDocuments(documents);
    }

    /** Puts these documents in the place of those the thing had. */
    void replace(Changes.Changed thing, List<Document> documents) throws IOException {
        var cards = CardFields.subject(thing.subject(), thing.id());
        if (documents.isEmpty()) {
            writer.deleteDocuments(cards);
            holdsRemains = true;
        } else {
            writer.updateDocuments(cards, documents);
        }
    }

    /** Whether something is gone whose words still stand in the files, though nobody finds them. */
    boolean holdsRemains() {
        return holdsRemains;
    }

    boolean isOpen() {
        return writer.isOpen();
    }

    /** The things on whose cards one of these stands. */
    Set<Changes.Changed> mentioning(Collection<UUID> ids) throws IOException {
        var terms = ids.stream().map(id -> new BytesRef(id.toString())).toList();
        var searcher = searchers.acquire();
        try {
            var query = searcher.rewrite(new TermInSetQuery(CardFields.ABOUT, terms));
            var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            var things = new HashSet<Changes.Changed>();
            for (var leaf : searcher.getIndexReader().leaves()) {
                var scorer = weight.scorer(leaf);
                var live = leaf.reader().getLiveDocs();
                var found = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
                for (var at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
                    if (live == null || live.get(at)) {
                        things.add(CardFields.thing(leaf.reader().storedFields().document(at)));
                    }
                }
            }
            return things;
        } finally {
            searchers.release(searcher);
        }
    }

    /** Lays everything together after much was written: who looks up a word has to look in one place. */
    void gather() throws IOException {
        writer.forceMerge(1);
    }

    /** Lets readers see what was written. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Keeps what was written, with how far it goes. */
    void commit() throws IOException {
        if (snapshot.isEmpty()) {
            return;
        }
        var kept = new HashMap<String, String>();
        kept.put(EDITION, edition);
        kept.put(SNAPSHOT, snapshot);
        kept.put(READ_AT, readAt.toString());
        writer.setLiveCommitData(kept.entrySet());
        writer.commit();
    }

    /** Takes what was deleted out of the files. */
    void purge() throws IOException {
        holdsRemains = false;
        writer.forceMergeDeletes(true);
        commit();
        // Readers that are open still hold the old files.
        show();
        writer.deleteUnusedFiles();
    }

    IndexSearcher acquire() throws IOException {
        return searchers.acquire();
    }

    void release(IndexSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    Sight sight(Set<String> words) {
        return new Sight(words, known);
    }

    void close() throws IOException {
        try (var directory = writer.getDirectory();
                writer;
                searchers) {
            commit();
            LOG.debug("closed the index in {}", directory);
        }
    }

    private static Map<String, String> kept(Directory directory) throws IOException {
        return SegmentInfos.readLatestCommit(directory).getUserData();
    }

    private static IndexWriterConfig settings(IndexWriterConfig.OpenMode mode) {
        var merging = new TieredMergePolicy();
        merging.setSegmentsPerTier(SEGMENTS_PER_TIER);
        merging.setForceMergeDeletesPctAllowed(0);
        return new IndexWriterConfig(new KeywordAnalyzer())
                .setOpenMode(mode)
                .setMergePolicy(merging)
                .setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }
}
