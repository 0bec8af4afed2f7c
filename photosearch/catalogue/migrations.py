"""The numbered steps from an empty file to today's schema.

A step is never edited once released: append a new one. Paths are BLOBs (`os.fsencode`), because a
file name need not be UTF-8. Photo ids are never used twice, so the index can be compared by id.
"""

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE folders (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path BLOB NOT NULL UNIQUE,
        device INTEGER,                        -- st_dev at the last scan
        reachable INTEGER NOT NULL DEFAULT 1
    );
    CREATE TABLE photos (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        hash BLOB NOT NULL UNIQUE,             -- SHA-256 of a file's bytes
        kind TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        orientation INTEGER NOT NULL,
        taken_at TEXT,                         -- ISO 8601, the camera's local time
        camera TEXT,
        latitude REAL,
        longitude REAL,
        dated TEXT NOT NULL                    -- taken_at, else when its first file was written
    );
    CREATE INDEX photos_by_date ON photos (dated);
    CREATE TABLE files (
        id INTEGER PRIMARY KEY,
        folder_id INTEGER NOT NULL REFERENCES folders ON DELETE CASCADE,
        path BLOB NOT NULL,                    -- below the folder
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        inode INTEGER NOT NULL,                -- 0: unknown
        photo_id INTEGER REFERENCES photos,    -- NULL: not read yet, or unreadable
        reason TEXT,                           -- why it is unreadable
        gone INTEGER NOT NULL DEFAULT 0,
        suspect INTEGER NOT NULL DEFAULT 0,    -- was being read when Photosearch crashed
        UNIQUE (folder_id, path)
    );
    CREATE INDEX files_by_photo ON files (photo_id);
    CREATE INDEX files_by_inode ON files (inode);
    CREATE INDEX files_unread ON files (id) WHERE photo_id IS NULL;
    CREATE TABLE models (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        dimension INTEGER NOT NULL
    );
    CREATE TABLE vectors (
        model_id INTEGER NOT NULL REFERENCES models ON DELETE CASCADE,
        photo_id INTEGER NOT NULL REFERENCES photos ON DELETE CASCADE,
        vector BLOB NOT NULL,                  -- float16, little endian, and their CRC-32
        PRIMARY KEY (model_id, photo_id)
    );
    CREATE INDEX vectors_by_photo ON vectors (photo_id);
    """,
    """
    ALTER TABLE models ADD COLUMN snapshot TEXT;  -- stamp of the index snapshot of these vectors
    """,
    """
    CREATE TABLE favourites (
        photo_id INTEGER PRIMARY KEY REFERENCES photos ON DELETE CASCADE
    );
    CREATE TABLE recent_searches (
        id INTEGER PRIMARY KEY AUTOINCREMENT,  -- the highest is the latest
        text TEXT NOT NULL UNIQUE              -- a query in its plain-text form
    );
    CREATE TABLE saved_searches (
        name TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        position INTEGER NOT NULL
    );
    """,
    """
    ALTER TABLE photos ADD COLUMN colour INTEGER;  -- the mean, 0xRRGGBB; NULL: unknown
    """,
    """
    CREATE TABLE seal (
        stamp INTEGER NOT NULL  -- what the seal of this file is called; one row
    );
    """,
    """
    ALTER TABLE photos ADD COLUMN at REAL;         -- seconds into its video; NULL: not of one
    ALTER TABLE photos ADD COLUMN duration REAL;   -- of the video, in seconds
    -- the video's first moment, which has the files; NULL: it is that itself, or not of a video
    ALTER TABLE photos ADD COLUMN video_id INTEGER REFERENCES photos ON DELETE CASCADE;
    CREATE INDEX photos_by_video ON photos (video_id) WHERE video_id IS NOT NULL;
    """,
    """
    -- the folder below which this drive is mounted; NULL: the person added it
    ALTER TABLE folders ADD COLUMN within INTEGER REFERENCES folders ON DELETE CASCADE;
    """,
    """
    -- the file (by id) that a RAW file lies beside; NULL: it stands for itself
    ALTER TABLE files ADD COLUMN main_id INTEGER;
    CREATE INDEX files_by_main ON files (main_id) WHERE main_id IS NOT NULL;
    """,
    """
    CREATE INDEX photos_by_camera ON photos (camera);
    """,
    """
    -- which version of the model's own recipe made these vectors; only the starter has several
    ALTER TABLE models ADD COLUMN recipe INTEGER NOT NULL DEFAULT 1;
    """,
    """
    -- second copies of what no other index names: the integrity check notices a changed bit
    CREATE INDEX photos_facts ON photos (
        camera, kind, width, height, orientation, taken_at, latitude, longitude, at, duration,
        video_id, colour
    );
    CREATE INDEX files_facts ON files (size, mtime_ns, gone, photo_id, reason, suspect, main_id);
    CREATE INDEX models_facts ON models (dimension, recipe);
    CREATE INDEX favourites_again ON favourites (photo_id);
    CREATE INDEX saved_searches_again ON saved_searches (text, position);
    """,
    """
    ALTER TABLE files ADD COLUMN ctime_ns INTEGER NOT NULL DEFAULT 0;  -- 0: unknown
    -- how often in a row it could not be read for a reason that may pass; 0: the reason is its own
    ALTER TABLE files ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE files ADD COLUMN failed_at INTEGER NOT NULL DEFAULT 0;  -- seconds since 1970
    -- until now nobody asked whether a reason may pass
    UPDATE files SET failures = 1 WHERE photo_id IS NULL AND (
        reason LIKE 'The disk %' OR reason LIKE 'You don_t have permission %'
        OR reason LIKE 'Too many files are open %' OR reason LIKE 'There is not enough memory %'
        OR reason LIKE 'The file can_t be read: %' OR reason LIKE 'Reading this video takes too %'
        OR reason LIKE 'Photosearch failed on this file%'
    );
    -- these are read in a process of their own again
    UPDATE files SET failures = 1, suspect = 1
        WHERE photo_id IS NULL AND reason LIKE 'Decoding this file %';
    -- what a directory lists, but that could not be looked at; and directories that list nothing
    CREATE TABLE unseen (
        folder_id INTEGER NOT NULL REFERENCES folders ON DELETE CASCADE,
        path BLOB NOT NULL,                    -- below the folder
        reason TEXT NOT NULL,                  -- for the person
        PRIMARY KEY (folder_id, path)
    ) WITHOUT ROWID;
    """,
    """
    -- by what the drive or share of the last scan is known again, see drives.volume; NULL: unknown
    ALTER TABLE folders ADD COLUMN volume TEXT;
    """,
    """
    -- the photo it held before it changed, until what people gave to that one has been handed on
    ALTER TABLE files ADD COLUMN was_id INTEGER;
    CREATE INDEX files_edited ON files (was_id) WHERE was_id IS NOT NULL;
    CREATE TABLE heirs (                       -- what an edited photo became (marks.py)
        photo_id INTEGER PRIMARY KEY,          -- it may be forgotten by now
        heir_id INTEGER NOT NULL REFERENCES photos ON DELETE CASCADE
    );
    CREATE INDEX heirs_again ON heirs (heir_id);
    """,
    """
    -- where the date comes from, see types.DateSource
    ALTER TABLE photos ADD COLUMN date_source TEXT NOT NULL DEFAULT 'file';
    UPDATE photos SET date_source = iif(at IS NULL, 'camera', 'container')
        WHERE taken_at IS NOT NULL;
    -- the end of the picture is missing
    ALTER TABLE photos ADD COLUMN incomplete INTEGER NOT NULL DEFAULT 0;
    -- when the sidecar beside the file was written, and which of them was read; 0: there is none
    ALTER TABLE files ADD COLUMN sidecar_ns INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE files ADD COLUMN sidecar_read INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX photos_dates ON photos (date_source, incomplete);
    CREATE INDEX files_sidecars ON files (sidecar_ns, sidecar_read);
    """,
    """
    -- by which recipe it was read or refused, see reader_versions.py
    ALTER TABLE files ADD COLUMN recipe INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX files_recipes ON files (recipe);
    -- 0: as it was made first; else the number of its renewal; -1: another model's was renewed
    ALTER TABLE vectors ADD COLUMN renewal INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX vectors_renewed ON vectors (model_id, renewal) WHERE renewal <> 0;
    -- up to which renewal the snapshot has them
    ALTER TABLE models ADD COLUMN renewal INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX models_renewed ON models (renewal);
    """,
    """
    -- what files turned out to be whose names don't tell, by their size and time
    CREATE TABLE sniffed (
        folder_id INTEGER NOT NULL REFERENCES folders ON DELETE CASCADE,
        path BLOB NOT NULL,                    -- below the folder
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        content INTEGER NOT NULL,              -- see folders/sniffing.py
        recipe INTEGER NOT NULL,               -- the latest one then, see reader_versions.py
        PRIMARY KEY (folder_id, path)
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE people (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT                              -- NULL: nobody named them yet
    );
    CREATE TABLE faces (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        photo_id INTEGER NOT NULL REFERENCES photos ON DELETE CASCADE,
        left REAL NOT NULL,                    -- fractions of the upright picture
        top REAL NOT NULL,
        right REAL NOT NULL,
        bottom REAL NOT NULL,
        score REAL NOT NULL,                   -- how sure the network is that it is one
        vector BLOB,                           -- as of vectors; NULL: somebody said it is there
        person_id INTEGER REFERENCES people ON DELETE SET NULL,
        said INTEGER NOT NULL DEFAULT 0,       -- see types.Said
        maybe_id INTEGER REFERENCES people ON DELETE SET NULL  -- whom to suggest
    );
    CREATE INDEX faces_by_photo ON faces (photo_id);
    CREATE INDEX faces_by_person ON faces (person_id, photo_id) WHERE person_id IS NOT NULL;
    CREATE INDEX faces_maybe ON faces (maybe_id) WHERE maybe_id IS NOT NULL;
    CREATE TABLE faces_sought (                -- the photos that were looked at
        photo_id INTEGER PRIMARY KEY REFERENCES photos ON DELETE CASCADE,
        recipe INTEGER NOT NULL                -- see types.Likeness
    );
    -- what was said of a face: by content and place, so that it outlives the photo and the face
    CREATE TABLE people_said (
        id INTEGER PRIMARY KEY,
        hash BLOB NOT NULL,                    -- of the photo
        left REAL NOT NULL,
        top REAL NOT NULL,
        right REAL NOT NULL,
        bottom REAL NOT NULL,
        verdict INTEGER NOT NULL,              -- see types.Said
        person_id INTEGER REFERENCES people ON DELETE CASCADE,
        cover INTEGER NOT NULL DEFAULT 0       -- the person is shown by this face
    );
    CREATE INDEX said_by_photo ON people_said (hash);
    CREATE INDEX said_by_person ON people_said (person_id) WHERE person_id IS NOT NULL;
    """,
    """
    -- what near-duplicates are told by, see duplicates/picture_hash.py; derived: it is made again
    CREATE TABLE hashes (
        photo_id INTEGER PRIMARY KEY REFERENCES photos ON DELETE CASCADE,
        hash BLOB NOT NULL,
        detail INTEGER NOT NULL,
        sharpness REAL NOT NULL
    );
    -- photos that the person said are no duplicates: of two with one mark, each stands for itself
    CREATE TABLE apart (
        photo_id INTEGER NOT NULL REFERENCES photos ON DELETE CASCADE,
        mark INTEGER NOT NULL,
        UNIQUE (photo_id, mark)
    );
    CREATE INDEX apart_again ON apart (mark, photo_id);
    """,
    """
    -- GeoNames' number of the town at its coordinates; 0: there is none; NULL: not looked up yet.
    -- A release with another table of towns sets it to NULL everywhere (packaging/gazetteer.py).
    ALTER TABLE photos ADD COLUMN town INTEGER;
    CREATE INDEX photos_by_town ON photos (town) WHERE town IS NOT NULL;
    CREATE INDEX photos_without_town ON photos (id) WHERE town IS NULL AND latitude IS NOT NULL;
    """,
    """
    -- photos that are alike, and what the person made of them (groups.py)
    CREATE TABLE groups (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL DEFAULT '',         -- the person's own
        hidden INTEGER NOT NULL DEFAULT 0,
        words TEXT NOT NULL DEFAULT '',        -- the model's, by lines
        finest INTEGER NOT NULL DEFAULT -1,    -- the levels at which it is shown
        coarsest INTEGER NOT NULL DEFAULT -1,
        cover INTEGER NOT NULL DEFAULT 0,      -- a photo; it may be gone
        centre BLOB,                           -- float32, little endian
        radius REAL NOT NULL DEFAULT 0,
        own INTEGER NOT NULL DEFAULT 0,        -- the person made it
        text TEXT NOT NULL DEFAULT ''          -- of an own one the query, in its plain-text form
    );
    CREATE TABLE group_members (
        group_id INTEGER NOT NULL REFERENCES groups ON DELETE CASCADE,
        photo_id INTEGER NOT NULL REFERENCES photos ON DELETE CASCADE,
        PRIMARY KEY (group_id, photo_id)
    );
    CREATE INDEX members_by_photo ON group_members (photo_id);
    CREATE TABLE group_examples (
        group_id INTEGER NOT NULL REFERENCES groups ON DELETE CASCADE,
        photo_id INTEGER NOT NULL REFERENCES photos ON DELETE CASCADE,
        good INTEGER NOT NULL,                 -- 0: a counterexample
        PRIMARY KEY (group_id, photo_id)
    );
    CREATE INDEX examples_by_photo ON group_examples (photo_id, good);
    CREATE INDEX groups_again ON groups (name, hidden, own, text);
    CREATE TABLE grouping (                    -- what the groups were made from; one row or none
        model TEXT NOT NULL,
        levels INTEGER NOT NULL,
        mean BLOB NOT NULL,
        photos INTEGER NOT NULL,
        seen BLOB NOT NULL                     -- photo ids: their differences, int64, by zlib
    );
    """,
    """
    CREATE TABLE photo_texts (                 -- the photos in which text was looked for
        photo_id INTEGER PRIMARY KEY REFERENCES photos ON DELETE CASCADE,
        recipe INTEGER NOT NULL,               -- see ocr.RECIPE
        folded TEXT,                           -- to be searched, see folding.py; NULL: no text
        lines TEXT                             -- JSON of [text, score, eight fractions of corners]
    );
    """,
    """
    -- what the pictures of two photos turned out to be to each other; derived: it is made again
    CREATE TABLE verdicts (
        one INTEGER NOT NULL REFERENCES hashes ON DELETE CASCADE,
        other INTEGER NOT NULL REFERENCES hashes ON DELETE CASCADE,
        same INTEGER NOT NULL,
        is_copy INTEGER NOT NULL,
        share_one REAL NOT NULL,               -- of each what is no frame
        share_other REAL NOT NULL,
        rules INTEGER NOT NULL,                -- see duplicates/same_picture.py
        PRIMARY KEY (one, other)
    ) WITHOUT ROWID;
    CREATE INDEX verdicts_by_other ON verdicts (other);
    """,
    """
    -- what is written in a file or beside it; a file without words has no row
    CREATE TABLE file_words (
        file_id INTEGER PRIMARY KEY REFERENCES files ON DELETE CASCADE,
        title TEXT NOT NULL,
        caption TEXT NOT NULL,
        keywords TEXT NOT NULL,                -- one a line, steps of a hierarchy with | between
        people TEXT NOT NULL,                  -- one a line
        place TEXT NOT NULL,
        lens TEXT NOT NULL,
        label TEXT NOT NULL,
        rating INTEGER
    );
    CREATE INDEX file_words_again ON file_words (
        title, caption, keywords, people, place, lens, label, rating
    );
    -- when the words of each photo changed last, so that the word index can follow (word_index.py)
    CREATE TABLE word_changes (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        photo_id INTEGER NOT NULL UNIQUE       -- the photo may be gone by now
    );
    CREATE TABLE word_source (
        stamp INTEGER NOT NULL UNIQUE          -- tells the word index of which file it is; one row
    );
    INSERT INTO word_source VALUES (random());
    INSERT INTO word_changes (photo_id) SELECT DISTINCT photo_id FROM files
        WHERE photo_id IS NOT NULL AND gone = 0;
    -- not REPLACE: the conflict clause of the statement that fires a trigger would override it
    CREATE TRIGGER file_comes AFTER INSERT ON files WHEN new.photo_id IS NOT NULL BEGIN
        DELETE FROM word_changes WHERE photo_id IN (
            SELECT new.photo_id);
        INSERT INTO word_changes (photo_id)
            SELECT new.photo_id;
    END;
    CREATE TRIGGER file_goes AFTER DELETE ON files WHEN old.photo_id IS NOT NULL BEGIN
        DELETE FROM word_changes WHERE photo_id IN (
            SELECT old.photo_id);
        INSERT INTO word_changes (photo_id)
            SELECT old.photo_id;
    END;
    CREATE TRIGGER file_changes AFTER UPDATE OF photo_id, path, folder_id, gone ON files
        WHEN old.photo_id IS NOT new.photo_id OR old.path <> new.path OR old.gone <> new.gone
        OR old.folder_id <> new.folder_id BEGIN
        DELETE FROM word_changes WHERE photo_id IN (
            SELECT old.photo_id WHERE old.photo_id IS NOT NULL
                AND old.photo_id IS NOT new.photo_id);
        INSERT INTO word_changes (photo_id)
            SELECT old.photo_id WHERE old.photo_id IS NOT NULL
                AND old.photo_id IS NOT new.photo_id;
        DELETE FROM word_changes WHERE photo_id IN (
            SELECT new.photo_id WHERE new.photo_id IS NOT NULL);
        INSERT INTO word_changes (photo_id)
            SELECT new.photo_id WHERE new.photo_id IS NOT NULL;
    END;
    CREATE TRIGGER folder_moves AFTER UPDATE OF path ON folders WHEN old.path <> new.path BEGIN
        DELETE FROM word_changes WHERE photo_id IN (
            SELECT DISTINCT photo_id FROM files WHERE folder_id = new.id AND photo_id IS NOT NULL);
        INSERT INTO word_changes (photo_id)
            SELECT DISTINCT photo_id FROM files WHERE folder_id = new.id AND photo_id IS NOT NULL;
    END;
    CREATE TRIGGER camera_changes AFTER UPDATE OF camera ON photos
        WHEN old.camera IS NOT new.camera AND new.video_id IS NULL BEGIN
        DELETE FROM word_changes WHERE photo_id IN (
            SELECT new.id);
        INSERT INTO word_changes (photo_id)
            SELECT new.id;
    END;
    CREATE TRIGGER town_found AFTER UPDATE OF town ON photos
        WHEN old.town IS NOT new.town AND new.town <> 0 AND new.video_id IS NULL BEGIN
        DELETE FROM word_changes WHERE photo_id = new.id;
        INSERT INTO word_changes (photo_id) VALUES (new.id);
    END;
    CREATE TRIGGER text_read BEFORE INSERT ON photo_texts WHEN new.folded IS NOT NULL OR EXISTS
        (SELECT 1 FROM photo_texts WHERE photo_id = new.photo_id AND folded IS NOT NULL) BEGIN
        DELETE FROM word_changes WHERE photo_id =
            (SELECT coalesce(video_id, id) FROM photos WHERE id = new.photo_id);
        INSERT INTO word_changes (photo_id)
            SELECT coalesce(video_id, id) FROM photos WHERE id = new.photo_id;
    END;
    CREATE TRIGGER text_goes AFTER DELETE ON photo_texts WHEN old.folded IS NOT NULL BEGIN
        DELETE FROM word_changes WHERE photo_id =
            (SELECT coalesce(video_id, id) FROM photos WHERE id = old.photo_id);
        INSERT INTO word_changes (photo_id)
            SELECT coalesce(video_id, id) FROM photos WHERE id = old.photo_id;
    END;
    CREATE TRIGGER person_found AFTER UPDATE OF person_id ON faces
        WHEN old.person_id IS NOT new.person_id AND EXISTS (SELECT 1 FROM people
        WHERE id IN (old.person_id, new.person_id) AND name IS NOT NULL) BEGIN
        DELETE FROM word_changes WHERE photo_id =
            (SELECT coalesce(video_id, id) FROM photos WHERE id = new.photo_id);
        INSERT INTO word_changes (photo_id)
            SELECT coalesce(video_id, id) FROM photos WHERE id = new.photo_id;
    END;
    CREATE TRIGGER face_comes AFTER INSERT ON faces WHEN new.person_id IS NOT NULL BEGIN
        DELETE FROM word_changes WHERE photo_id =
            (SELECT coalesce(video_id, id) FROM photos WHERE id = new.photo_id);
        INSERT INTO word_changes (photo_id)
            SELECT coalesce(video_id, id) FROM photos WHERE id = new.photo_id;
    END;
    CREATE TRIGGER face_goes AFTER DELETE ON faces WHEN old.person_id IS NOT NULL BEGIN
        DELETE FROM word_changes WHERE photo_id =
            (SELECT coalesce(video_id, id) FROM photos WHERE id = old.photo_id);
        INSERT INTO word_changes (photo_id)
            SELECT coalesce(video_id, id) FROM photos WHERE id = old.photo_id;
    END;
    CREATE TRIGGER person_named AFTER UPDATE OF name ON people WHEN old.name IS NOT new.name BEGIN
        DELETE FROM word_changes WHERE photo_id IN (SELECT coalesce(p.video_id, p.id)
            FROM faces AS f JOIN photos AS p ON p.id = f.photo_id WHERE f.person_id = new.id);
        INSERT INTO word_changes (photo_id) SELECT DISTINCT coalesce(p.video_id, p.id)
            FROM faces AS f JOIN photos AS p ON p.id = f.photo_id WHERE f.person_id = new.id;
    END;
    CREATE TRIGGER words_come AFTER INSERT ON file_words BEGIN
        DELETE FROM word_changes WHERE photo_id IN (
            SELECT photo_id FROM files WHERE id = new.file_id AND photo_id IS NOT NULL);
        INSERT INTO word_changes (photo_id)
            SELECT photo_id FROM files WHERE id = new.file_id AND photo_id IS NOT NULL;
    END;
    CREATE TRIGGER words_go AFTER DELETE ON file_words BEGIN
        DELETE FROM word_changes WHERE photo_id IN (
            SELECT photo_id FROM files WHERE id = old.file_id AND photo_id IS NOT NULL);
        INSERT INTO word_changes (photo_id)
            SELECT photo_id FROM files WHERE id = old.file_id AND photo_id IS NOT NULL;
    END;
    """,
    """
    -- from which photo it was taken over, as that was edited; NULL: it was said of this one, or
    -- holds for a face that was found in it (edited_faces.py)
    ALTER TABLE people_said ADD COLUMN from_photo INTEGER;
    """,
    """
    CREATE TABLE albums (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,                    -- no two are alike in any case (album_names.py)
        position INTEGER NOT NULL
    );
    CREATE INDEX albums_again ON albums (name, position);
    CREATE TABLE album_photos (
        album_id INTEGER NOT NULL REFERENCES albums ON DELETE CASCADE,
        hash BLOB NOT NULL,                    -- the photo's; it may be gone, and come back
        position INTEGER NOT NULL,
        UNIQUE (album_id, hash)
    );
    CREATE INDEX album_photos_again ON album_photos (album_id, position, hash);
    CREATE INDEX album_photos_by_hash ON album_photos (hash);
    """,
    """
    -- what was said here of stars and flags; NULL: nothing, so what the photo's files say counts
    CREATE TABLE ratings (
        photo_id INTEGER PRIMARY KEY REFERENCES photos ON DELETE CASCADE,
        stars INTEGER,                         -- 0 to 5; 0: none, whatever files say
        flag INTEGER                           -- 1: picked, -1: rejected, 0: neither
    );
    CREATE INDEX ratings_again ON ratings (stars, flag);
    -- of photos that were forgotten with their folder, for when they come back
    CREATE TABLE ratings_kept (
        hash BLOB NOT NULL UNIQUE,
        stars INTEGER,
        flag INTEGER
    );
    CREATE INDEX ratings_kept_again ON ratings_kept (stars, flag);
    CREATE TRIGGER rated_photo_goes BEFORE DELETE ON photos
        WHEN EXISTS (SELECT 1 FROM ratings WHERE photo_id = old.id) BEGIN
        INSERT INTO ratings_kept
            SELECT old.hash, stars, flag FROM ratings WHERE photo_id = old.id;
    END;
    CREATE TRIGGER rated_photo_comes AFTER INSERT ON photos
        WHEN EXISTS (SELECT 1 FROM ratings_kept WHERE hash = new.hash) BEGIN
        INSERT INTO ratings SELECT new.id, stars, flag FROM ratings_kept WHERE hash = new.hash;
        DELETE FROM ratings_kept WHERE hash = new.hash;
    END;
    CREATE INDEX file_words_rated ON file_words (rating) WHERE rating IS NOT NULL;
    CREATE VIEW file_ratings AS SELECT f.photo_id AS photo_id, max(w.rating) AS rating
        FROM file_words AS w JOIN files AS f ON f.id = w.file_id
        WHERE w.rating IS NOT NULL AND f.gone = 0 AND f.photo_id IS NOT NULL GROUP BY f.photo_id;
    CREATE VIEW rated AS SELECT o.photo_id AS photo_id,
            coalesce(r.stars, max(o.rating, 0)) AS stars, coalesce(r.flag, -(o.rating < 0)) AS flag
        FROM file_ratings AS o LEFT JOIN ratings AS r ON r.photo_id = o.photo_id
        UNION ALL SELECT photo_id, coalesce(stars, 0), coalesce(flag, 0) FROM ratings
        WHERE photo_id NOT IN (SELECT photo_id FROM file_ratings);
    """,
    """
    -- as of faces_sought: vectors of two recipes are never compared
    ALTER TABLE faces ADD COLUMN recipe INTEGER NOT NULL DEFAULT 1;
    """,
    """
    -- how it was taken, rounded as in types/exposure.py; NULL: it doesn't say
    ALTER TABLE photos ADD COLUMN iso INTEGER;
    ALTER TABLE photos ADD COLUMN aperture REAL;
    ALTER TABLE photos ADD COLUMN focal REAL;
    ALTER TABLE photos ADD COLUMN focal35 REAL;
    ALTER TABLE photos ADD COLUMN shutter REAL;
    CREATE INDEX photos_exposure ON photos (iso, aperture, focal, focal35, shutter);
    CREATE INDEX file_words_by_lens ON file_words (lens) WHERE lens <> '';
    """,
    """
    -- lines that nobody was sure of (NULL: not counted yet), and a bit for each further script that
    -- was looked for: photos without such lines needn't be read again for another script
    ALTER TABLE photo_texts ADD COLUMN unsure INTEGER;
    ALTER TABLE photo_texts ADD COLUMN scripts INTEGER NOT NULL DEFAULT 0;
    """,
    """
    CREATE TABLE imports (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        begun INTEGER NOT NULL UNIQUE          -- seconds since 1970
    );
    -- when photos were added, and with which import (additions.py); of those before: nothing
    CREATE TABLE additions (
        photo_id INTEGER PRIMARY KEY REFERENCES photos ON DELETE CASCADE,
        import_id INTEGER,
        added INTEGER NOT NULL                 -- seconds since 1970
    );
    CREATE INDEX additions_again ON additions (import_id, added);
    CREATE INDEX additions_by_time ON additions (added);
    CREATE TRIGGER photo_comes AFTER INSERT ON photos WHEN new.video_id IS NULL BEGIN
        INSERT INTO additions
            SELECT new.id, (SELECT max(id) FROM imports), CAST(strftime('%s', 'now') AS INTEGER);
    END;
    """,
    """
    -- what models are judged by (judgement_table.py)
    CREATE TABLE evaluation_queries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        text TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL                   -- typed, or what its words were drawn from
    );
    CREATE INDEX evaluation_queries_again ON evaluation_queries (origin, text);
    -- photos that carry the words that a query was drawn from
    CREATE TABLE evaluation_sources (
        query_id INTEGER NOT NULL REFERENCES evaluation_queries ON DELETE CASCADE,
        hash BLOB NOT NULL,
        UNIQUE (query_id, hash)
    );
    CREATE TABLE judgements (
        query_id INTEGER NOT NULL REFERENCES evaluation_queries ON DELETE CASCADE,
        hash BLOB NOT NULL,                    -- the photo's; it may be gone, and come back
        verdict INTEGER NOT NULL,              -- 1: right, -1: wrong, 0: unsure
        UNIQUE (query_id, hash)
    );
    CREATE INDEX judgements_again ON judgements (query_id, hash, verdict);
    CREATE INDEX judgements_by_hash ON judgements (hash);
    """,
    """
    -- the person wants it as a folder of its own, whatever folder it lies in
    ALTER TABLE folders ADD COLUMN own INTEGER NOT NULL DEFAULT 0;
    """,
    """
    -- 1: picked, -1: rejected, as other programs say apart from stars
    ALTER TABLE file_words ADD COLUMN flag INTEGER;
    DROP INDEX file_words_rated;
    CREATE INDEX file_words_rated ON file_words (rating, flag)
        WHERE rating IS NOT NULL OR flag IS NOT NULL;
    CREATE INDEX file_words_by_label ON file_words (label) WHERE label <> '';
    DROP VIEW rated;
    DROP VIEW file_ratings;
    CREATE VIEW file_ratings AS SELECT f.photo_id AS photo_id, max(w.rating) AS rating,
            max(coalesce(w.flag, -(w.rating < 0))) AS flag
        FROM file_words AS w JOIN files AS f ON f.id = w.file_id
        WHERE (w.rating IS NOT NULL OR w.flag IS NOT NULL)
        AND f.gone = 0 AND f.photo_id IS NOT NULL GROUP BY f.photo_id;
    CREATE VIEW rated AS SELECT o.photo_id AS photo_id,
            coalesce(r.stars, max(o.rating, 0), 0) AS stars, coalesce(r.flag, o.flag, 0) AS flag
        FROM file_ratings AS o LEFT JOIN ratings AS r ON r.photo_id = o.photo_id
        UNION ALL SELECT photo_id, coalesce(stars, 0), coalesce(flag, 0) FROM ratings
        WHERE photo_id NOT IN (SELECT photo_id FROM file_ratings);
    """,
)
