// Written by `npm run build:client` from the server's OpenAPI document; change the server's schemas instead.
export interface paths {
    "/api/v1/catalogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has been imported */
        get: operations["listCatalogs"];
        put?: never;
        /**
         * Imports a file, or shows how it would be understood
         * @description multipart/form-data with one part `file`: a table of any usual form, packed or not. What the catalogue had before and the file has not stays, unless `replace` is given. All or nothing: when the answer is an error, the old catalogue is whole.
         */
        post: operations["importCatalog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogs/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a catalogue and its items */
        delete: operations["removeCatalog"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Items of a catalogue by title and filters, a page at a time
         * @description Exact titles first, then by falling quality, or in another order. A cursor is valid for its order, until the catalogue is imported again: pages that follow it have each item once.
         */
        get: operations["findItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is known of an item
         * @description What all catalogues of the kind know of it, where else it is found, where it can be played, and what a viewer said.
         */
        get: operations["aboutItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What there is to filter by
         * @description Of the best known items of each genre: what few of them have is left out.
         */
        get: operations["findFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/play": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts an item on a connected media server that has it
         * @description Media servers are connected on the command line, by whoever runs this server. A title that is only guessed is not played, unless `guess` says so. The age limit of the viewers holds.
         */
        post: operations["playItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/poster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The poster of an item, out of an imported folder or from a media server
         * @description 404 where there is none, or none that can be had now. The answer may be kept for an hour, and has an `ETag`.
         */
        get: operations["posterOfItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is most like an item, whatever the mood
         * @description By genres, people, series and decade, and, where ratings of many people were learned from, by what those liked who liked it.
         */
        get: operations["findSimilarItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The table emotion to genres of a kind */
        get: operations["readPolicy"];
        /**
         * Replaces the table of a kind
         * @description A missing or empty row leaves the emotion unmapped: then recommendations say so.
         */
        put: operations["replacePolicy"];
        post?: never;
        /** Goes back to the default table */
        delete: operations["resetPolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom lists can be for, the oldest first */
        get: operations["listViewers"];
        put?: never;
        /** Adds a viewer */
        post: operations["createViewer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a viewer and all that is kept of them */
        delete: operations["removeViewer"];
        options?: never;
        head?: never;
        /**
         * Gives or takes back the consent to keep moods; sets the age limit
         * @description Taking the consent back deletes the history.
         */
        patch: operations["changeViewer"];
        trace?: never;
    };
    "/api/v1/profiles/{name}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that a face looks like one emotion and the person feels another
         * @description Counted by pair. It counts for the policy, through the corrected mood of the request; never for the model that reads faces.
         */
        post: operations["correctReading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles/{name}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that is kept of a viewer
         * @description Without what the viewer's age limit keeps from them; `overLimit` counts it. For that, too, take the limit away first.
         */
        get: operations["exportViewer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles/{name}/export/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a viewer said of films, as a file that another program takes in
         * @description `letterboxd` is the CSV that Letterboxd imports, `trakt` the lists of its API as JSON, `kodi` the entries of a library with the user's ratings as XML.
         */
        get: operations["exportOpinions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles/{name}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Moods and picks, if the person agreed to keep them, and corrections */
        get: operations["readHistory"];
        put?: never;
        post?: never;
        /** Deletes moods, picks and corrections; the consent stays */
        delete: operations["clearHistory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles/{name}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Imports ratings, watchlists and histories from elsewhere
         * @description multipart/form-data with one part `file`: an export of Letterboxd, IMDb, Trakt, TMDB, Netflix, Goodreads, Spotify, Steam or another of docs/formats.md, a zip archive of such, or any table with titles and ratings (`map`). Of which kind it is the file says. What the viewer said later stays.
         */
        post: operations["importRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles/{name}/learned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The policy as it was learned: per emotion the genres with their chances
         * @description `lessons` over 0 marks what was learned; the rest is the table's.
         */
        get: operations["readLearnedPolicy"];
        put?: never;
        post?: never;
        /** Forgets what was learned of a kind; reactions stay */
        delete: operations["forgetLearnedPolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles/{name}/passed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A list was left for another one
         * @description Its items sink for a while; its first two teach the policy, as if each had been passed over.
         */
        post: operations["passOverItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles/{name}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rates an item */
        post: operations["rateItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles/{name}/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said of items, the latest 1,000 */
        get: operations["listOpinions"];
        put?: never;
        /**
         * Reacts to an item
         * @description With the mood that it was shown for, the policy learns from it.
         */
        post: operations["addReaction"];
        /** Takes a reaction, or the rating, of an item back */
        delete: operations["withdrawOpinion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Items for a mood, each with its reasons
         * @description Takes the scores of a reading, an emotion, or both (then the emotion leads). `outcome` says what came of it: no face, an unsure mood, an unmapped emotion and nothing that fits have status 200 and are no errors. The mood goes into the history of those viewers who agreed to that.
         */
        post: operations["recommendItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/one": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The single best item for a mood, and the next when it is refused
         * @description A list of one in which chance has no part. Ask again with the ids that were refused for the next best.
         */
        post: operations["recommendOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/why-not": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Why an item is not on the list that the same request gives */
        post: operations["explainWhyNot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A room in which several people choose a film, each on a phone of their own
         * @description It is kept in this process alone, and ends after six hours, or a quarter of an hour after the last page on it was closed.
         */
        post: operations["openRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A room as it is now */
        get: operations["readRoom"];
        put?: never;
        post?: never;
        /** Ends a room and forgets all that was said in it */
        delete: operations["endRoom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts the votes without waiting for those that are missing */
        post: operations["closeRoomVote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A room now and after each change, as server-sent events
         * @description Each event `room` has the whole room, so that who comes back misses nothing; `end` says why there are no more.
         */
        get: operations["watchRoom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comes into a room, with its token */
        post: operations["joinRoom"];
        /** Leaves a room for good: what the guest felt and voted is forgotten */
        delete: operations["leaveRoom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room}/mood": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says how a guest feels */
        put: operations["tellRoomMood"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deals cards for the moods of all; once there is a film, three others */
        post: operations["dealRoomCards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Votes on a card; the last vote counts, and no other guest sees it */
        put: operations["castRoomVote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stremio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where Stremio finds what is recommended for tonight
         * @description The address of a catalogue add-on, for everybody or for one viewer.
         */
        get: operations["findStremioAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs */
        get: operations["checkLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The store answers */
        get: operations["checkReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @example {
         *       "item": {
         *         "id": "tt0080339",
         *         "title": "Airplane!",
         *         "year": 1980,
         *         "genres": [
         *           "Comedy"
         *         ],
         *         "people": [
         *           "Robert Hays",
         *           "Julie Hagerty"
         *         ],
         *         "rating": 7.7,
         *         "votes": 272000,
         *         "runtime": 88,
         *         "language": "en",
         *         "tags": [
         *           "parody"
         *         ]
         *       },
         *       "others": [],
         *       "catalog": "my films",
         *       "addresses": {
         *         "imdb": "https://www.imdb.com/title/tt0080339/"
         *       },
         *       "said": {
         *         "reactions": [
         *           "like"
         *         ],
         *         "rating": 8.5
         *       },
         *       "seen": true
         *     }
         */
        AboutItem: {
            /** @description Addresses for a person to follow, by site */
            addresses: {
                [key: string]: string;
            };
            catalog: string;
            /** @description With the facts of all catalogues that were asked */
            item: components["schemas"]["Item"];
            /** @description Others that may have been meant */
            others: components["schemas"]["Item"][];
            /** @description What the viewer said; null for nothing, and without a viewer */
            said: {
                rating: number | null;
                reactions: components["schemas"]["Reaction"][];
            } | null;
            /** @description Whether the viewer has seen it; null without a viewer */
            seen: boolean | null;
        };
        /** @enum {string} */
        Animal: "fox" | "owl" | "bear" | "cat" | "frog" | "penguin" | "rabbit" | "whale" | "tiger" | "koala" | "panda" | "octopus";
        Catalog: {
            /** @description ISO 8601 */
            importedAt: string;
            items: number;
            kind: components["schemas"]["Kind"];
            name: string;
        };
        /**
         * @example {
         *       "catalogs": [
         *         {
         *           "name": "my films",
         *           "kind": "movie",
         *           "items": 1204,
         *           "importedAt": "2026-11-01T20:00:00.000Z"
         *         }
         *       ]
         *     }
         */
        CatalogList: {
            catalogs: components["schemas"]["Catalog"][];
        };
        /**
         * @description 1 to 64 letters of any script with their marks, digits, spaces, emoji and ' ’ & . , - _ ( ) + !; case, composition and spaces around it make no other name
         * @example my films
         */
        CatalogName: string;
        Correction: {
            felt: components["schemas"]["Emotion"];
            lastAt: string;
            looked: components["schemas"]["Emotion"];
            times: number;
        };
        /** @enum {string} */
        Emotion: "neutral" | "happy" | "surprise" | "sad" | "angry" | "disgust" | "fear" | "contempt";
        /**
         * @description The body of every answer with a status of 400 and above
         * @example {
         *       "code": "request-invalid",
         *       "message": "The request does not fit. count: must be at most 100.",
         *       "fields": {
         *         "count": "must be at most 100"
         *       }
         *     }
         */
        Error: {
            /** @description Stable; docs/errors.md lists them */
            code: string;
            /** @description For programs: what the message is about; for `request-invalid` what is wrong, by field */
            fields?: {
                [key: string]: string | number | string[];
            };
            /** @description What is wrong and what to do */
            message: string;
        };
        /**
         * @description What there is to filter by
         * @example {
         *       "catalog": "my films",
         *       "genres": [
         *         "Comedy"
         *       ],
         *       "languages": [
         *         "en"
         *       ],
         *       "decades": [
         *         1980
         *       ],
         *       "hasLengths": true,
         *       "hasCertificates": false
         *     }
         */
        Facets: {
            /** @description The catalogue that was asked; null when the kind has none */
            catalog: string | null;
            /** @description First years of decades, the latest first */
            decades: number[];
            /** @description The most frequent first */
            genres: string[];
            /** @description Whether enough of them say for which age they are */
            hasCertificates: boolean;
            /** @description Whether enough of them say how long they are */
            hasLengths: boolean;
            /** @description The most frequent first */
            languages: string[];
        };
        /**
         * @description For several: please the most, or displease nobody
         * @enum {string}
         */
        Fairness: "average" | "least-misery";
        /**
         * @description A word for how they are, in place of `scores` and `emotion`: it stands for scores, and where they are not given for an intent, an effort and genres
         * @enum {string}
         */
        Feeling: "tired" | "stressed" | "cheerful" | "sad" | "tense" | "bored" | "romantic" | "curious";
        /**
         * @example {
         *       "yearFrom": 1990,
         *       "minRating": 7,
         *       "withoutGenres": [
         *         "Horror"
         *       ]
         *     }
         */
        Filters: {
            /** @description Any of these */
            certificates?: string[];
            /** @description Any of these */
            countries?: string[];
            /** @description Ids to leave out */
            exclude?: string[];
            /** @description Any of these */
            languages?: string[];
            /** @description Years: for this age or younger, by its certificate; what has none does not pass */
            maxAge?: number;
            /** @description Minutes */
            maxRuntime?: number;
            minRating?: number;
            minVotes?: number;
            /** @description Any of these */
            series?: string[];
            /** @description All of these */
            withGenres?: string[];
            /** @description None of these */
            withoutGenres?: string[];
            /** @description All of these */
            withPeople?: string[];
            yearFrom?: number;
            yearTo?: number;
        };
        GenreWeight: {
            because: components["schemas"]["Emotion"];
            genre: string;
            key: string;
            /** @description Whether the dominant emotion's row names it */
            leads: boolean;
            /** @description Share of all wanted genres; the weights of one list sum to 1 */
            weight: number;
        };
        /**
         * @example {
         *       "keepsMoods": true,
         *       "moods": [
         *         {
         *           "at": "2026-11-01T20:00:00.000Z",
         *           "dominant": "happy",
         *           "scores": {
         *             "neutral": 0,
         *             "happy": 1,
         *             "surprise": 0,
         *             "sad": 0,
         *             "angry": 0,
         *             "disgust": 0,
         *             "fear": 0,
         *             "contempt": 0
         *           },
         *           "intent": "match",
         *           "kind": "movie",
         *           "catalog": "my films",
         *           "picked": [
         *             {
         *               "id": "tt0080339",
         *               "title": "Airplane!",
         *               "reaction": "like"
         *             }
         *           ]
         *         }
         *       ],
         *       "corrections": []
         *     }
         */
        History: {
            corrections: components["schemas"]["Correction"][];
            keepsMoods: boolean;
            /** @description Newest first */
            moods: components["schemas"]["MoodEntry"][];
        };
        /**
         * @example {
         *       "format": "Letterboxd diary",
         *       "catalog": "my films",
         *       "dryRun": false,
         *       "rows": 2,
         *       "entries": 2,
         *       "rated": 2,
         *       "liked": 0,
         *       "seen": 0,
         *       "watchlist": 0,
         *       "matched": 1,
         *       "matches": [
         *         {
         *           "title": "Airplane",
         *           "year": 1980,
         *           "kind": "movie",
         *           "rating": 9,
         *           "status": "rated",
         *           "at": "2024-05-31",
         *           "item": {
         *             "id": "tt0080339",
         *             "title": "Airplane!",
         *             "year": 1980
         *           },
         *           "by": "title and year",
         *           "sure": "sure"
         *         }
         *       ],
         *       "foundBy": {
         *         "title and year": 1
         *       },
         *       "unmatched": 1,
         *       "unmatchedEntries": [
         *         {
         *           "title": "A Film of Nobody's",
         *           "year": 2001
         *         }
         *       ],
         *       "undecided": [],
         *       "mapping": null,
         *       "skipped": 0,
         *       "skippedRows": [],
         *       "leftOut": [],
         *       "warnings": [],
         *       "notes": []
         *     }
         */
        ImportedRatings: {
            /** @description In which they were found, or looked for when none was; several are joined with commas */
            catalog: string;
            dryRun: boolean;
            entries: number;
            /** @description Such as `Letterboxd diary` */
            format: string;
            /** @description How many were found by id, title and year, … */
            foundBy: {
                [key: string]: number;
            };
            leftOut: {
                rows: number;
                what: string;
            }[];
            liked: number;
            /** @description What each column was taken for, of a file that is no known export */
            mapping: {
                [key: string]: string;
            } | null;
            /** @description Entries that a catalogue has */
            matched: number;
            /** @description The first hundred, those first that are least sure */
            matches: components["schemas"]["RatingsMatch"][];
            /** @description The warnings in the same order, each by its code and values, to be said in other words */
            notes: {
                /** @description Stable, such as `rows-repeat` */
                code: string;
                values: {
                    [key: string]: string | number;
                };
            }[];
            rated: number;
            rows: number;
            seen: number;
            skipped: number;
            skippedRows: components["schemas"]["SkippedRow"][];
            /** @description The first hundred of the unmatched that several items fit alike, so that none was guessed */
            undecided: {
                among: {
                    genres: string[];
                    id: string;
                    title: string;
                    year: number | null;
                }[];
                title: string | null;
                year: number | null;
            }[];
            unmatched: number;
            /** @description The first hundred that no catalogue has */
            unmatchedEntries: {
                title: string | null;
                year: number | null;
            }[];
            warnings: string[];
            watchlist: number;
        };
        /**
         * @description What a file was understood as; with `dryRun` nothing has been stored
         * @example {
         *       "catalog": "my films",
         *       "kind": "movie",
         *       "dryRun": false,
         *       "detected": null,
         *       "table": null,
         *       "columns": [
         *         "title",
         *         "year",
         *         "genres"
         *       ],
         *       "shape": "title,year,genres",
         *       "mapping": {
         *         "title": "title",
         *         "year": "year",
         *         "genres": "genres"
         *       },
         *       "sure": {
         *         "title": "sure",
         *         "genres": "sure"
         *       },
         *       "unused": [],
         *       "remembered": false,
         *       "separator": ",",
         *       "encoding": "utf-8",
         *       "rows": 1,
         *       "items": 1,
         *       "skipped": 0,
         *       "skippedRows": [],
         *       "leftOut": [],
         *       "genres": [
         *         {
         *           "genre": "Comedy",
         *           "items": 1,
         *           "known": true,
         *           "nearest": null
         *         }
         *       ],
         *       "sample": [
         *         {
         *           "id": "tt0080339",
         *           "title": "Airplane!",
         *           "year": 1980,
         *           "genres": [
         *             "Comedy"
         *           ],
         *           "people": [
         *             "Robert Hays",
         *             "Julie Hagerty"
         *           ],
         *           "rating": 7.7,
         *           "votes": 272000,
         *           "runtime": 88,
         *           "language": "en",
         *           "tags": [
         *             "parody"
         *           ]
         *         }
         *       ],
         *       "warnings": [],
         *       "notes": [],
         *       "changes": {
         *         "items": 1,
         *         "added": 1,
         *         "updated": 0,
         *         "removed": 0,
         *         "kept": 0,
         *         "unchanged": false
         *       }
         *     }
         */
        ImportReport: {
            catalog: string;
            /** @description What it did to the catalogue; absent after a dry run */
            changes?: {
                added: number;
                /** @description In the catalogue now */
                items: number;
                kept: number;
                removed: number;
                /** @description The file is the one that was imported last time */
                unchanged: boolean;
                updated: number;
            };
            /** @description The header as it stands in the file */
            columns: string[];
            /** @description The export or data set that it was recognised as */
            detected: string | null;
            dryRun: boolean;
            encoding: string;
            genres: {
                genre: string;
                items: number;
                known: boolean;
                /** @description The known genre that an unknown one may be meant to be */
                nearest: string | null;
            }[];
            /** @description Distinct items */
            items: number;
            kind: components["schemas"]["Kind"];
            leftOut: {
                rows: number;
                what: string;
            }[];
            /** @description Item field to column name */
            mapping: {
                [key: string]: string;
            };
            /** @description The warnings in the same order, each by its code and values, to be said in other words */
            notes: {
                /** @description Stable, such as `rows-repeat` */
                code: string;
                values: {
                    [key: string]: string | number;
                };
            }[];
            /** @description Whether the mapping was chosen for an earlier file of that shape */
            remembered: boolean;
            /** @description Data rows read */
            rows: number;
            /** @description The first twenty as they are stored */
            sample: components["schemas"]["Item"][];
            separator: string;
            /** @description The same for files with the same columns */
            shape: string;
            skipped: number;
            /** @description The first hundred */
            skippedRows: components["schemas"]["SkippedRow"][];
            /** @description How sure it is that each column of the mapping is meant; those that were chosen are */
            sure: {
                [key: string]: "sure" | "likely" | "unsure";
            };
            /** @description The table of a zip archive that was read */
            table: string | null;
            /** @description Columns that look like something of an item, and that nothing is taken from */
            unused: {
                column: string;
                /** @enum {string} */
                looksLike: "people" | "years" | "ratings" | "votes" | "runtimes" | "ids" | "genres";
                /** @description Whether nothing else fills that field */
                missed: boolean;
            }[];
            warnings: string[];
        };
        /**
         * @description `match` goes with the mood, `lift` leads away from a bad one
         * @enum {string}
         */
        Intent: "match" | "lift";
        /** @description One film (book, track, game) of a catalogue */
        Item: {
            /** @description For which age, as its country writes it, such as `PG-13` */
            certificate?: string;
            countries?: string[];
            /** @description As the catalogue writes them */
            genres: string[];
            id: string;
            /** @description ISO 639-1 where it is known, such as `en` */
            language: string | null;
            /** @description Ids by site, beside what `id` says */
            links?: {
                [key: string]: string;
            };
            /** @description The original title, the English one and others */
            otherTitles?: string[];
            /** @description What it is about */
            overview?: string;
            /** @description Most prominent first */
            people: string[];
            /** @description Where it can be played */
            places?: {
                id: string;
                source: string;
            }[];
            /** @description A reference that this server can follow */
            poster?: string;
            /** @description 0 to 10 */
            rating: number | null;
            /** @description ISO 8601 as far as it is known: `1999-03-31`, `1999-03` */
            releaseDate?: string;
            /** @description How many people know and like it, 0 to 1; no rating */
            renown?: number;
            /** @description Minutes */
            runtime: number | null;
            /** @description The series or collection that it belongs to */
            series?: string;
            tags: string[];
            title: string;
            votes: number | null;
            year: number | null;
        };
        /**
         * @description A field of an item, taken from one column of the file
         * @enum {string}
         */
        ItemField: "id" | "title" | "year" | "genres" | "people" | "rating" | "votes" | "runtime" | "language" | "tags" | "otherTitles" | "overview" | "certificate" | "series" | "countries" | "releaseDate" | "links" | "poster" | "places" | "renown";
        /**
         * @example {
         *       "catalog": "my films",
         *       "items": [
         *         {
         *           "id": "tt0080339",
         *           "title": "Airplane!",
         *           "year": 1980,
         *           "genres": [
         *             "Comedy"
         *           ],
         *           "people": [
         *             "Robert Hays",
         *             "Julie Hagerty"
         *           ],
         *           "rating": 7.7,
         *           "votes": 272000,
         *           "runtime": 88,
         *           "language": "en",
         *           "tags": [
         *             "parody"
         *           ]
         *         }
         *       ],
         *       "next": null
         *     }
         */
        ItemPage: {
            /** @description The catalogue that was asked; null when the kind has none */
            catalog: string | null;
            items: components["schemas"]["Item"][];
            /** @description Where the next page begins; null at the end */
            next: string | null;
            /** @description Catalogues that are damaged and were left out, genres that nothing has, and what to do */
            warnings?: string[];
        };
        ItemsFound: {
            /** @description The catalogue that was asked; null when the kind has none */
            catalog: string | null;
            /** @description What the mood leads to */
            genres: components["schemas"]["GenreWeight"][];
            /** @description Best first */
            items: components["schemas"]["RecommendedItem"][];
            /** @description What happened, and what to do about it */
            message: string;
            mood: components["schemas"]["Mood"];
            /** @description The warnings in the same order, each by its code and values, to be said in other words */
            notes?: {
                /** @description Stable, such as `rows-repeat` */
                code: string;
                values: {
                    [key: string]: string | number;
                };
            }[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "items";
            /** @description What could not be used or kept for this list, such as a damaged model, and what to do */
            warnings?: string[];
        };
        JoinedRoom: {
            /** @description Of this guest: `Authorization: Bearer KEY` */
            key: string;
            view: components["schemas"]["Room"];
        };
        /**
         * @description What a catalogue holds
         * @enum {string}
         */
        Kind: "movie" | "book" | "music" | "game";
        LearnedGenre: {
            /** @description The same before anything was learned */
            before: number;
            /** @description Expected chance that one is taken, 0 to 1 */
            chance: number;
            genre: string;
            /** @description What taught it; 0 where the table alone speaks */
            lessons: number;
        };
        /**
         * @description The policy as it was learned of a viewer: per emotion the genres with their chances
         * @example {
         *       "kind": "movie",
         *       "match": {
         *         "happy": [
         *           {
         *             "genre": "Comedy",
         *             "chance": 0.62,
         *             "before": 0.5,
         *             "lessons": 4
         *           }
         *         ]
         *       },
         *       "lift": {}
         *     }
         */
        LearnedPolicy: {
            kind: components["schemas"]["Kind"];
            lift: {
                [key: string]: components["schemas"]["LearnedGenre"][];
            };
            match: {
                [key: string]: components["schemas"]["LearnedGenre"][];
            };
        };
        Mood: {
            /** @description Probability of the leading emotion */
            confidence: number;
            /** @enum {string} */
            dominant: "neutral" | "happy" | "surprise" | "sad" | "angry" | "disgust" | "fear" | "contempt" | "unsure";
            scores: components["schemas"]["Scores"];
            /** @description When `dominant` last changed, ms since 1970 */
            since: number;
        };
        /** @description A mood that was kept, and what was picked for it */
        MoodEntry: {
            at: string;
            catalog: string | null;
            dominant: components["schemas"]["Emotion"];
            /**
             * @description The word that was said for it; absent where none was
             * @enum {string}
             */
            feeling?: "tired" | "stressed" | "cheerful" | "sad" | "tense" | "bored" | "romantic" | "curious";
            intent: components["schemas"]["Intent"];
            kind: components["schemas"]["Kind"];
            picked: {
                id: string;
                reaction: components["schemas"]["Reaction"];
                title: string;
            }[];
            scores: components["schemas"]["Scores"];
        };
        /**
         * @example {
         *       "looked": "sad",
         *       "felt": "neutral"
         *     }
         */
        NewCorrection: {
            felt: components["schemas"]["Emotion"];
            looked: components["schemas"]["Emotion"];
        };
        /**
         * @example {}
         * @example {
         *       "name": "Ana"
         *     }
         */
        NewGuest: {
            /** @description As the guest wants to be called; kept no longer than the room */
            name?: components["schemas"]["ViewerName"];
        };
        /**
         * @example {
         *       "item": "tt0080339",
         *       "viewer": "ana"
         *     }
         */
        NewPlay: {
            /** @description By default all catalogues of the kind */
            catalog?: components["schemas"]["CatalogName"];
            /**
             * @description Plays what comes nearest where nothing has that id or title; else that is an `item-unclear`
             * @default false
             */
            guess?: boolean;
            item: string;
            /** @default movie */
            kind?: components["schemas"]["Kind"];
            /** @description The connection to play it on: a `source` of the item's places */
            on?: string;
            /** @description Only what their age limit allows is started */
            viewer?: components["schemas"]["ViewerName"];
            /** @description Of several people the strictest counts */
            viewers?: components["schemas"]["ViewerName"][];
        };
        /**
         * @example {
         *       "item": "tt0080339",
         *       "rating": 8.5
         *     }
         */
        NewRating: {
            /** @description Where the item is found; by default in any of the kind */
            catalog?: components["schemas"]["CatalogName"];
            item: string;
            /** @default movie */
            kind?: components["schemas"]["Kind"];
            rating: number;
        };
        /**
         * @example {
         *       "item": "tt0080339",
         *       "reaction": "like",
         *       "mood": {
         *         "emotion": "happy"
         *       }
         *     }
         */
        NewReaction: {
            /** @description Where the item is found; by default in any of the kind */
            catalog?: components["schemas"]["CatalogName"];
            item: string;
            /** @default movie */
            kind?: components["schemas"]["Kind"];
            /** @description Without it nothing is learned for the policy */
            mood?: components["schemas"]["ShownFor"];
            reaction: components["schemas"]["Reaction"];
        };
        /**
         * @example {
         *       "room": "k3v9qd",
         *       "token": "7hq2mzc4t9rwxk3a",
         *       "key": "b7d2fkq9xw4mtz3hcn6rjy8spvae5gui",
         *       "origins": [
         *         "https://192.168.1.20:7788"
         *       ]
         *     }
         */
        NewRoom: {
            /** @description Of the screen that opened the room: `Authorization: Bearer KEY` */
            key: string;
            /** @description Where phones of the network find this server; none where it listens on this machine alone */
            origins: string[];
            /** @description Its name in addresses; no secret */
            room: string;
            /** @description Lets guests in and opens nothing else: goes into the code that phones scan */
            token: string;
        };
        /**
         * @example {
         *       "name": "me"
         *     }
         */
        NewViewer: {
            /** @description Years: what is not known to be for this age, by its certificate, is never shown to them */
            ageLimit?: number;
            /** @default false */
            keepsMoods?: boolean;
            name: components["schemas"]["ViewerName"];
        };
        NoFace: {
            /** @description The catalogue that was asked; null when the kind has none */
            catalog: string | null;
            /** @description What the mood leads to */
            genres: components["schemas"]["GenreWeight"][];
            items: components["schemas"]["RecommendedItem"][];
            /** @description What happened, and what to do about it */
            message: string;
            mood: null;
            /** @description The warnings in the same order, each by its code and values, to be said in other words */
            notes?: {
                /** @description Stable, such as `rows-repeat` */
                code: string;
                values: {
                    [key: string]: string | number;
                };
            }[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "no-face";
            /** @description What could not be used or kept for this list, such as a damaged model, and what to do */
            warnings?: string[];
        };
        NothingFits: {
            /** @description The catalogue that was asked; null when the kind has none */
            catalog: string | null;
            /** @description What the mood leads to */
            genres: components["schemas"]["GenreWeight"][];
            items: components["schemas"]["RecommendedItem"][];
            /** @description So many items fit, and are kept out by something else than the request: each of these, or all */
            keptOut?: {
                by: ("age-limit" | "seen" | "ruled-out-genre" | "passed-over-genre" | "does-not-lift" | "erotica" | "not-on-watchlist" | "on-watchlist")[];
                count: number;
            };
            /** @description What happened, and what to do about it */
            message: string;
            mood: components["schemas"]["Mood"];
            /** @description The warnings in the same order, each by its code and values, to be said in other words */
            notes?: {
                /** @description Stable, such as `rows-repeat` */
                code: string;
                values: {
                    [key: string]: string | number;
                };
            }[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "nothing-fits";
            /** @description The filter to drop for something to fit; null when none would do */
            relaxation: {
                /** @description Those to drop together with it; empty where one is enough */
                and: ("yearFrom" | "yearTo" | "minRating" | "minVotes" | "maxRuntime" | "maxAge" | "languages" | "certificates" | "countries" | "series" | "withPeople" | "withGenres" | "withoutGenres" | "exclude")[];
                /** @enum {string} */
                drop: "yearFrom" | "yearTo" | "minRating" | "minVotes" | "maxRuntime" | "maxAge" | "languages" | "certificates" | "countries" | "series" | "withPeople" | "withGenres" | "withoutGenres" | "exclude";
                /** @description So many items would fit then, or more: of each genre only the best known are looked at */
                wouldFit: number;
            } | null;
            /** @description What could not be used or kept for this list, such as a damaged model, and what to do */
            warnings?: string[];
        };
        /**
         * @description A mood, whom the item is for, and what was refused
         * @example {
         *       "emotion": "happy"
         *     }
         * @example {
         *       "emotion": "happy",
         *       "viewer": "ana",
         *       "refused": [
         *         "tt0080339"
         *       ]
         *     }
         */
        OneRequest: {
            /** @description By default all catalogues of the kind, as `all films` stands for */
            catalog?: components["schemas"]["CatalogName"];
            /** @description How much an item may ask of people: from 0, easy, to 1, demanding, or in words; by default `any`, or what the feeling asks for */
            effort?: ("easy" | "any" | "demanding") | number;
            /** @description A mood chosen by hand, or the dominant one of `scores` */
            emotion?: components["schemas"]["Emotion"];
            /** @default average */
            fairness?: components["schemas"]["Fairness"];
            feeling?: components["schemas"]["Feeling"];
            /** @default {} */
            filters?: components["schemas"]["Filters"];
            /**
             * @description Also erotica, which else comes only where a genre of it is asked for
             * @default false
             */
            includeErotica?: boolean;
            /**
             * @description Also what a viewer has seen or ruled out
             * @default false
             */
            includeSeen?: boolean;
            /** @description By default `match`, or what the feeling asks for */
            intent?: components["schemas"]["Intent"];
            /** @default movie */
            kind?: components["schemas"]["Kind"];
            /**
             * @description Only a look, such as at suggestions before anybody was asked: the mood goes into no history, and with `watchlist` `only` leaves out no item of it
             * @default false
             */
            peek?: boolean;
            /**
             * @deprecated
             * @description The older name of `viewer`
             */
            profile?: components["schemas"]["ViewerName"];
            /**
             * @deprecated
             * @description The older name of `viewers`
             */
            profiles?: components["schemas"]["ViewerName"][];
            /**
             * @description Ids of those that were offered before and refused
             * @default []
             */
            refused?: string[];
            /** @description How well known the items should be: from 0, hidden gems, to 1, what everybody knows, or in words; by default `any`. Taste and filters come first */
            renown?: ("known" | "any" | "hidden") | number;
            /** @description What a reading or a smoothed mood says */
            scores?: components["schemas"]["Scores"];
            /** @description Whose taste, and what was learned of them, counts */
            viewer?: components["schemas"]["ViewerName"];
            /** @description Several people at once */
            viewers?: components["schemas"]["ViewerName"][];
            /**
             * @description Only items of the viewers' watchlists, also those, or none of them
             * @default also
             * @enum {string}
             */
            watchlist?: "only" | "also" | "without";
        };
        /**
         * @description What a viewer said of an item
         * @example {
         *       "item": {
         *         "id": "tt0080339",
         *         "title": "Airplane!",
         *         "year": 1980,
         *         "genres": [
         *           "Comedy"
         *         ],
         *         "people": [
         *           "Robert Hays",
         *           "Julie Hagerty"
         *         ],
         *         "rating": 7.7,
         *         "votes": 272000,
         *         "runtime": 88,
         *         "language": "en",
         *         "tags": [
         *           "parody"
         *         ]
         *       },
         *       "reactions": {
         *         "like": "2026-11-01T20:00:00.000Z"
         *       },
         *       "rating": null,
         *       "passed": 0,
         *       "passedAt": null,
         *       "at": "2026-11-01T20:00:00.000Z"
         *     }
         */
        Opinion: {
            /** @description When it last changed */
            at: string;
            item: components["schemas"]["Item"];
            /** @description How often it was passed over, as of `passedAt`; halved every two weeks */
            passed: number;
            passedAt: string | null;
            /** @description 0 to 10 */
            rating: number | null;
            /** @description When each was given */
            reactions: {
                [key: string]: string;
            };
        };
        /**
         * @example {
         *       "opinions": []
         *     }
         */
        OpinionList: {
            opinions: components["schemas"]["Opinion"][];
        };
        /**
         * @example {
         *       "items": [
         *         "tt0080339"
         *       ],
         *       "mood": {
         *         "emotion": "happy"
         *       }
         *     }
         */
        Passed: {
            catalog?: components["schemas"]["CatalogName"];
            /** @description As they were listed: the first count as looked at */
            items: string[];
            /** @default movie */
            kind?: components["schemas"]["Kind"];
            mood: components["schemas"]["ShownFor"];
        };
        /**
         * @example {
         *       "item": {
         *         "id": "tt0080339",
         *         "title": "Airplane!",
         *         "year": 1980
         *       },
         *       "on": "kodi",
         *       "device": "Kodi"
         *     }
         */
        Played: {
            /** @description What shows it */
            device: string;
            item: {
                id: string;
                title: string;
                year: number | null;
            };
            /** @description The connection that it plays on */
            on: string;
        };
        /**
         * @description What each mood brings, per intent
         * @example {
         *       "match": {
         *         "happy": [
         *           {
         *             "genre": "Comedy",
         *             "weight": 1
         *           }
         *         ],
         *         "sad": [
         *           {
         *             "genre": "Romance",
         *             "weight": 1
         *           }
         *         ]
         *       },
         *       "lift": {
         *         "sad": [
         *           {
         *             "genre": "Comedy",
         *             "weight": 1
         *           }
         *         ]
         *       }
         *     }
         */
        Policy: {
            lift: components["schemas"]["PolicyTable"];
            match: components["schemas"]["PolicyTable"];
        };
        /**
         * @example {
         *       "kind": "movie",
         *       "isDefault": false,
         *       "policy": {
         *         "match": {
         *           "happy": [
         *             {
         *               "genre": "Comedy",
         *               "weight": 1
         *             }
         *           ],
         *           "sad": [
         *             {
         *               "genre": "Romance",
         *               "weight": 1
         *             }
         *           ]
         *         },
         *         "lift": {
         *           "sad": [
         *             {
         *               "genre": "Comedy",
         *               "weight": 1
         *             }
         *           ]
         *         }
         *       },
         *       "unmapped": {
         *         "match": [
         *           "neutral",
         *           "surprise",
         *           "angry",
         *           "disgust",
         *           "fear",
         *           "contempt"
         *         ],
         *         "lift": [
         *           "neutral",
         *           "happy",
         *           "surprise",
         *           "angry",
         *           "disgust",
         *           "fear",
         *           "contempt"
         *         ]
         *       }
         *     }
         */
        PolicyOfKind: {
            isDefault: boolean;
            kind: components["schemas"]["Kind"];
            policy: components["schemas"]["Policy"];
            unmapped: {
                lift: components["schemas"]["Emotion"][];
                match: components["schemas"]["Emotion"][];
            };
        };
        /** @description Genres by emotion; a missing or empty row leaves the emotion unmapped */
        PolicyTable: {
            [key: string]: components["schemas"]["WeightedGenre"][];
        };
        /** @description What an entry of the file was taken for */
        RatingsMatch: {
            /** @description When, as the file says */
            at: string | null;
            /** @enum {string} */
            by: "id" | "title and year" | "title and people" | "title";
            item: {
                id: string;
                title: string;
                year: number | null;
            };
            /** @enum {string} */
            kind: "movie" | "book" | "music" | "game";
            rating: number | null;
            /** @enum {string} */
            status: "rated" | "liked" | "seen" | "watchlist";
            /**
             * @description `weak` is worth a look
             * @enum {string}
             */
            sure: "sure" | "likely" | "weak";
            /** @description As the file has it */
            title: string | null;
            year: number | null;
        };
        /** @enum {string} */
        Reaction: "like" | "not-now" | "never" | "seen" | "watchlist" | "started" | "finished";
        Reason: {
            /**
             * @description Whether the mood was read from a face, chosen as an emotion, or said in one of people's words
             * @enum {string}
             */
            basis: "seen" | "chosen" | "tired" | "stressed" | "cheerful" | "sad" | "tense" | "bored" | "romantic" | "curious";
            emotion: components["schemas"]["Emotion"];
            /** @description Those that the mood leads to */
            genres: string[];
            /** @description Whether they are to lead out of a bad mood */
            lifts: boolean;
            /**
             * @description The policy names them, the viewer took them before, or they are tried
             * @enum {string}
             */
            origin: "table" | "taken" | "tried";
            /** @constant */
            why: "genre";
        } | {
            /**
             * @description Whether the mood was read from a face, chosen as an emotion, or said in one of people's words
             * @enum {string}
             */
            basis: "seen" | "chosen" | "tired" | "stressed" | "cheerful" | "sad" | "tense" | "bored" | "romantic" | "curious";
            emotion: components["schemas"]["Emotion"];
            genre: string;
            /** @constant */
            why: "touch";
        } | {
            /** @description Of all that speaks for it in the viewers' taste */
            share: number;
            titles: string[];
            /** @description Of several viewers the one whose opinion it is; absent where there is but one */
            viewer?: string;
            /** @constant */
            why: "like";
        } | {
            titles: string[];
            /** @description Of several viewers the one whose opinion it is; absent where there is but one */
            viewer?: string;
            /** @constant */
            why: "unlike";
        } | {
            rating: number | null;
            votes: number | null;
            /** @constant */
            why: "praise";
        };
        /**
         * @description What came of asking for items: `outcome` says which. All are expected; none is an error
         * @example {
         *       "outcome": "items",
         *       "message": "1 film for a happy mood.",
         *       "mood": {
         *         "scores": {
         *           "neutral": 0,
         *           "happy": 1,
         *           "surprise": 0,
         *           "sad": 0,
         *           "angry": 0,
         *           "disgust": 0,
         *           "fear": 0,
         *           "contempt": 0
         *         },
         *         "dominant": "happy",
         *         "confidence": 1,
         *         "since": 1793491200000
         *       },
         *       "genres": [
         *         {
         *           "genre": "Comedy",
         *           "key": "comedy",
         *           "weight": 1,
         *           "because": "happy",
         *           "leads": true
         *         }
         *       ],
         *       "items": [
         *         {
         *           "id": "tt0080339",
         *           "title": "Airplane!",
         *           "year": 1980,
         *           "genres": [
         *             "Comedy"
         *           ],
         *           "people": [
         *             "Robert Hays",
         *             "Julie Hagerty"
         *           ],
         *           "rating": 7.7,
         *           "votes": 272000,
         *           "runtime": 88,
         *           "language": "en",
         *           "tags": [
         *             "parody"
         *           ],
         *           "score": 0.81,
         *           "terms": [
         *             {
         *               "name": "genre",
         *               "weight": 1,
         *               "value": 0.81
         *             }
         *           ],
         *           "reasons": [
         *             "Comedy, because you feel happy"
         *           ],
         *           "why": [
         *             {
         *               "why": "genre",
         *               "genres": [
         *                 "Comedy"
         *               ],
         *               "origin": "table",
         *               "emotion": "happy",
         *               "basis": "chosen",
         *               "lifts": false
         *             }
         *           ],
         *           "said": null
         *         }
         *       ],
         *       "catalog": "my films"
         *     }
         */
        Recommendation: components["schemas"]["ItemsFound"] | components["schemas"]["NoFace"] | components["schemas"]["Unsure"] | components["schemas"]["UnmappedEmotion"] | components["schemas"]["NothingFits"];
        /**
         * @description A mood, and whom and what the list is for
         * @example {
         *       "emotion": "happy"
         *     }
         * @example {
         *       "emotion": "sad",
         *       "intent": "lift",
         *       "viewers": [
         *         "ana",
         *         "ben"
         *       ],
         *       "count": 5
         *     }
         * @example {
         *       "feeling": "tired",
         *       "filters": {
         *         "maxRuntime": 120
         *       }
         *     }
         */
        RecommendationRequest: {
            /** @description By default all catalogues of the kind, as `all films` stands for */
            catalog?: components["schemas"]["CatalogName"];
            /** @default 10 */
            count?: number;
            /** @description How much items differ from each other; by default a little */
            diversity?: number;
            /** @description How much an item may ask of people: from 0, easy, to 1, demanding, or in words; by default `any`, or what the feeling asks for */
            effort?: ("easy" | "any" | "demanding") | number;
            /** @description A mood chosen by hand, or the dominant one of `scores` */
            emotion?: components["schemas"]["Emotion"];
            /** @default average */
            fairness?: components["schemas"]["Fairness"];
            feeling?: components["schemas"]["Feeling"];
            /** @default {} */
            filters?: components["schemas"]["Filters"];
            /**
             * @description Also erotica, which else comes only where a genre of it is asked for
             * @default false
             */
            includeErotica?: boolean;
            /**
             * @description Also what a viewer has seen or ruled out
             * @default false
             */
            includeSeen?: boolean;
            /** @description By default `match`, or what the feeling asks for */
            intent?: components["schemas"]["Intent"];
            /** @default movie */
            kind?: components["schemas"]["Kind"];
            /**
             * @description Only a look, such as at suggestions before anybody was asked: the mood goes into no history, and with `watchlist` `only` leaves out no item of it
             * @default false
             */
            peek?: boolean;
            /**
             * @deprecated
             * @description The older name of `viewer`
             */
            profile?: components["schemas"]["ViewerName"];
            /**
             * @deprecated
             * @description The older name of `viewers`
             */
            profiles?: components["schemas"]["ViewerName"][];
            /** @description How well known the items should be: from 0, hidden gems, to 1, what everybody knows, or in words; by default `any`. Taste and filters come first */
            renown?: ("known" | "any" | "hidden") | number;
            /** @description What a reading or a smoothed mood says */
            scores?: components["schemas"]["Scores"];
            /** @description By default that of the day */
            seed?: number;
            /** @description How much of the list changes from day to day: 0 is always the best there is, 0.5 five of ten, 1 nearly all; by default the less, the more is known of the viewer */
            variety?: number;
            /** @description Whose taste, and what was learned of them, counts */
            viewer?: components["schemas"]["ViewerName"];
            /** @description Several people at once */
            viewers?: components["schemas"]["ViewerName"][];
            /**
             * @description Only items of the viewers' watchlists, also those, or none of them
             * @default also
             * @enum {string}
             */
            watchlist?: "only" | "also" | "without";
        };
        RecommendedItem: {
            /** @description For which age, as its country writes it, such as `PG-13` */
            certificate?: string;
            countries?: string[];
            /** @description As the catalogue writes them */
            genres: string[];
            id: string;
            /** @description ISO 639-1 where it is known, such as `en` */
            language: string | null;
            /** @description Ids by site, beside what `id` says */
            links?: {
                [key: string]: string;
            };
            /** @description The original title, the English one and others */
            otherTitles?: string[];
            /** @description What it is about */
            overview?: string;
            /** @description Most prominent first */
            people: string[];
            /** @description Where it can be played */
            places?: {
                id: string;
                source: string;
            }[];
            /** @description A reference that this server can follow */
            poster?: string;
            /** @description 0 to 10 */
            rating: number | null;
            /** @description Why it is on the list, in sentences */
            reasons: string[];
            /** @description ISO 8601 as far as it is known: `1999-03-31`, `1999-03` */
            releaseDate?: string;
            /** @description How many people know and like it, 0 to 1; no rating */
            renown?: number;
            /** @description Minutes */
            runtime: number | null;
            /** @description What the viewer has said of it */
            said: {
                rating: number | null;
                reactions: components["schemas"]["Reaction"][];
            } | null;
            /** @description For several viewers: what each of them has said of it, where they did */
            saidBy?: {
                profile: string;
                rating: number | null;
                reactions: components["schemas"]["Reaction"][];
            }[];
            /** @description Sum of weight times value of the terms, 0 to 1 */
            score: number;
            /** @description The series or collection that it belongs to */
            series?: string;
            tags: string[];
            terms: {
                /** @enum {string} */
                name: "genre" | "feel" | "effort" | "renown" | "quality" | "taste" | "freshness";
                value: number;
                weight: number;
            }[];
            title: string;
            votes: number | null;
            /** @description The same by its parts, to be said in other words */
            why: components["schemas"]["Reason"][];
            year: number | null;
        };
        /**
         * @description What one who looks at a room sees of it
         * @example {
         *       "phase": "gathering",
         *       "round": 0,
         *       "guests": [
         *         {
         *           "animal": "fox",
         *           "name": null,
         *           "here": true,
         *           "ready": false
         *         }
         *       ],
         *       "cards": [],
         *       "film": null,
         *       "why": null,
         *       "trouble": null,
         *       "you": {
         *         "animal": "fox",
         *         "name": null,
         *         "felt": false,
         *         "votes": {}
         *       }
         *     }
         */
        Room: {
            /** @description Those that are voted on now */
            cards: components["schemas"]["RoomCard"][];
            /** @description Once there is one */
            film: components["schemas"]["RoomCard"] | null;
            guests: {
                animal: components["schemas"]["Animal"];
                /** @description Whether their page is open; the room waits for nobody else */
                here: boolean;
                name: string | null;
                /** @description Has said how they feel or, while the room chooses, has voted */
                ready: boolean;
            }[];
            /** @enum {string} */
            phase: "gathering" | "dealing" | "choosing" | "decided" | "stuck";
            /** @description From 1; 0 before the first cards */
            round: number;
            /** @description Why there are no cards; null in `stuck` where each was ruled out by somebody */
            trouble: {
                /** @description For the screen alone */
                message: string | null;
                /** @enum {string} */
                outcome: "nothing-fits" | "unmapped-emotion" | "failed";
            } | null;
            /** @description Nobody said no to the film; or some would rather not, and nobody ruled it out */
            why: ("nobody-dislikes" | "nobody-rules-out") | null;
            /** @description The guest who looks; nobody else's votes are ever shown */
            you: {
                animal: components["schemas"]["Animal"];
                felt: boolean;
                name: string | null;
                votes: {
                    [key: string]: "yes" | "rather-not" | "never";
                };
            } | null;
        };
        /** @description A film that a room votes on */
        RoomCard: {
            /** @description Which of the moods in the room it is for */
            because: components["schemas"]["Emotion"];
            /** @description Its genres that this mood brings */
            brings: string[];
            certificate?: string;
            genres: string[];
            id: string;
            kind: components["schemas"]["Kind"];
            /** @description Minutes */
            runtime: number | null;
            title: string;
            year: number | null;
        };
        /**
         * @example {
         *       "feeling": "tired"
         *     }
         * @example {
         *       "emotion": "sad",
         *       "effort": "easy",
         *       "name": "Ana"
         *     }
         */
        RoomMood: {
            /** @description How much a film may ask of them */
            effort?: ("easy" | "any" | "demanding") | number;
            /** @description A mood that was tapped */
            emotion?: components["schemas"]["Emotion"];
            /**
             * @description Or a word for it, which says how much effort and sometimes which genres, too
             * @enum {string}
             */
            feeling?: "tired" | "stressed" | "cheerful" | "sad" | "tense" | "bored" | "romantic" | "curious";
            /** @description As the guest wants to be called; kept no longer than the room */
            name?: components["schemas"]["ViewerName"];
            /** @description What a reading says */
            scores?: components["schemas"]["Scores"];
        } & (unknown | unknown | unknown);
        /**
         * @description What a room chooses among
         * @example {
         *       "viewers": [
         *         "me"
         *       ]
         *     }
         */
        RoomRequest: {
            catalog?: components["schemas"]["CatalogName"];
            /** @default {} */
            filters?: {
                /** @description Any of these */
                certificates?: string[];
                /** @description Any of these */
                countries?: string[];
                /** @description Any of these */
                languages?: string[];
                /** @description Years: for this age or younger, by its certificate; what has none does not pass */
                maxAge?: number;
                /** @description Minutes */
                maxRuntime?: number;
                minRating?: number;
                minVotes?: number;
                /** @description Any of these */
                series?: string[];
                /** @description All of these */
                withGenres?: string[];
                /** @description None of these */
                withoutGenres?: string[];
                /** @description All of these */
                withPeople?: string[];
                yearFrom?: number;
                yearTo?: number;
            };
            /**
             * @description For guests whose word does not say what a list should do
             * @default match
             */
            intent?: components["schemas"]["Intent"];
            /** @default movie */
            kind?: components["schemas"]["Kind"];
            /**
             * @description Profiles of those who watch: what they ruled out does not come, and their age limit holds
             * @default []
             */
            viewers?: components["schemas"]["ViewerName"][];
        };
        /**
         * @example {
         *       "card": "tt0080339",
         *       "vote": "yes"
         *     }
         */
        RoomVote: {
            card: string;
            /** @enum {string} */
            vote: "yes" | "rather-not" | "never";
        };
        /**
         * @description All eight, each 0 to 1; they are scaled to sum to 1
         * @example {
         *       "neutral": 0.1,
         *       "happy": 0.8,
         *       "surprise": 0,
         *       "sad": 0.1,
         *       "angry": 0,
         *       "disgust": 0,
         *       "fear": 0,
         *       "contempt": 0
         *     }
         */
        Scores: {
            angry: number;
            contempt: number;
            disgust: number;
            fear: number;
            happy: number;
            neutral: number;
            sad: number;
            surprise: number;
        };
        /** @description The mood that an item was shown for */
        ShownFor: {
            /** @description The dominant one, or the one that the person corrected to */
            emotion?: components["schemas"]["Emotion"];
            /** @default match */
            intent?: components["schemas"]["Intent"];
            scores?: components["schemas"]["Scores"];
        };
        /**
         * @example {
         *       "item": {
         *         "id": "tt0080339",
         *         "title": "Airplane!",
         *         "year": 1980,
         *         "genres": [
         *           "Comedy"
         *         ],
         *         "people": [
         *           "Robert Hays",
         *           "Julie Hagerty"
         *         ],
         *         "rating": 7.7,
         *         "votes": 272000,
         *         "runtime": 88,
         *         "language": "en",
         *         "tags": [
         *           "parody"
         *         ]
         *       },
         *       "others": [],
         *       "catalog": "my films",
         *       "items": []
         *     }
         */
        Similar: {
            catalog: string;
            /** @description The one that was asked about */
            item: components["schemas"]["Item"];
            /** @description The most alike first */
            items: components["schemas"]["SimilarItem"][];
            /** @description Others that may have been meant */
            others: components["schemas"]["Item"][];
            /** @description Genres of the filters that nothing has, and those near */
            warnings?: string[];
        };
        SimilarItem: {
            /** @description For which age, as its country writes it, such as `PG-13` */
            certificate?: string;
            countries?: string[];
            /** @description As the catalogue writes them */
            genres: string[];
            id: string;
            /** @description ISO 639-1 where it is known, such as `en` */
            language: string | null;
            /** @description 0 to 1, larger is more alike */
            likeness: number;
            /** @description Ids by site, beside what `id` says */
            links?: {
                [key: string]: string;
            };
            /** @description The original title, the English one and others */
            otherTitles?: string[];
            /** @description What it is about */
            overview?: string;
            /** @description Most prominent first */
            people: string[];
            /** @description Where it can be played */
            places?: {
                id: string;
                source: string;
            }[];
            /** @description A reference that this server can follow */
            poster?: string;
            /** @description 0 to 10 */
            rating: number | null;
            /** @description What both have, in words */
            reasons: string[];
            /** @description ISO 8601 as far as it is known: `1999-03-31`, `1999-03` */
            releaseDate?: string;
            /** @description How many people know and like it, 0 to 1; no rating */
            renown?: number;
            /** @description Minutes */
            runtime: number | null;
            /** @description The series or collection that it belongs to */
            series?: string;
            tags: string[];
            title: string;
            votes: number | null;
            year: number | null;
        };
        SkippedRow: {
            line: number;
            reason: string;
            text: string;
        };
        /**
         * @example {
         *       "path": "/stremio/viewer=ana/manifest.json"
         *     }
         */
        StremioAddress: {
            /** @description Of the add-on on this server. Where the server asks for a token, a key is in it: keep it to yourself */
            path: string;
        };
        /**
         * @description The lists of a viewer, as Trakt's API gives them
         * @example {
         *       "ratings": [
         *         {
         *           "rated_at": "2026-11-01T20:00:00.000Z",
         *           "rating": 9,
         *           "type": "movie",
         *           "movie": {
         *             "title": "Up",
         *             "year": 2009,
         *             "ids": {
         *               "imdb": "tt1049413"
         *             }
         *           }
         *         }
         *       ],
         *       "history": [
         *         {
         *           "watched_at": "2026-11-01T20:00:00.000Z",
         *           "action": "watch",
         *           "type": "movie",
         *           "movie": {
         *             "title": "Up",
         *             "year": 2009,
         *             "ids": {
         *               "imdb": "tt1049413"
         *             }
         *           }
         *         }
         *       ],
         *       "watchlist": [],
         *       "favorites": [
         *         {
         *           "listed_at": "2026-11-01T20:00:00.000Z",
         *           "type": "movie",
         *           "movie": {
         *             "title": "Up",
         *             "year": 2009,
         *             "ids": {
         *               "imdb": "tt1049413"
         *             }
         *           }
         *         }
         *       ]
         *     }
         */
        TraktLists: {
            favorites: {
                /** @description ISO 8601 */
                listed_at: string;
                movie: {
                    ids: {
                        imdb?: string;
                        tmdb?: number;
                    };
                    title: string;
                    year: number | null;
                };
                /** @constant */
                type: "movie";
            }[];
            history: {
                /** @constant */
                action: "watch";
                movie: {
                    ids: {
                        imdb?: string;
                        tmdb?: number;
                    };
                    title: string;
                    year: number | null;
                };
                /** @constant */
                type: "movie";
                watched_at: string;
            }[];
            ratings: {
                movie: {
                    ids: {
                        imdb?: string;
                        tmdb?: number;
                    };
                    title: string;
                    year: number | null;
                };
                rated_at: string;
                /** @description 1 to 10 */
                rating: number;
                /** @constant */
                type: "movie";
            }[];
            watchlist: {
                /** @description ISO 8601 */
                listed_at: string;
                movie: {
                    ids: {
                        imdb?: string;
                        tmdb?: number;
                    };
                    title: string;
                    year: number | null;
                };
                /** @constant */
                type: "movie";
            }[];
        };
        UnmappedEmotion: {
            /** @description The catalogue that was asked; null when the kind has none */
            catalog: string | null;
            /** @description The one that the policy maps to no genre */
            emotion: components["schemas"]["Emotion"];
            /** @description What the mood leads to */
            genres: components["schemas"]["GenreWeight"][];
            items: components["schemas"]["RecommendedItem"][];
            /** @description What happened, and what to do about it */
            message: string;
            mood: components["schemas"]["Mood"];
            /** @description The warnings in the same order, each by its code and values, to be said in other words */
            notes?: {
                /** @description Stable, such as `rows-repeat` */
                code: string;
                values: {
                    [key: string]: string | number;
                };
            }[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "unmapped-emotion";
            /** @description What could not be used or kept for this list, such as a damaged model, and what to do */
            warnings?: string[];
        };
        Unsure: {
            /** @description The catalogue that was asked; null when the kind has none */
            catalog: string | null;
            /** @description What the mood leads to */
            genres: components["schemas"]["GenreWeight"][];
            items: components["schemas"]["RecommendedItem"][];
            /** @description What happened, and what to do about it */
            message: string;
            mood: components["schemas"]["Mood"] | null;
            /** @description The warnings in the same order, each by its code and values, to be said in other words */
            notes?: {
                /** @description Stable, such as `rows-repeat` */
                code: string;
                values: {
                    [key: string]: string | number;
                };
            }[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "unsure";
            /** @description What could not be used or kept for this list, such as a damaged model, and what to do */
            warnings?: string[];
        };
        /**
         * @description Somebody whom a list is for
         * @example {
         *       "name": "me",
         *       "createdAt": "2026-11-01T20:00:00.000Z",
         *       "keepsMoods": false
         *     }
         */
        Viewer: {
            /** @description Years; absent without a limit */
            ageLimit?: number;
            /** @description ISO 8601 */
            createdAt: string;
            /** @description Whether the person agreed that moods and picks are kept */
            keepsMoods: boolean;
            name: string;
        };
        /** @description All that is kept of a viewer, but for what their age limit keeps from them */
        ViewerExport: {
            corrections: components["schemas"]["Correction"][];
            exportedAt: string;
            /** @constant */
            format: "moodreel-profile";
            kinds: {
                [key: string]: {
                    learned: {
                        lift: {
                            [key: string]: {
                                [key: string]: {
                                    passed: number;
                                    taken: number;
                                };
                            };
                        };
                        match: {
                            [key: string]: {
                                [key: string]: {
                                    passed: number;
                                    taken: number;
                                };
                            };
                        };
                    };
                    opinions: components["schemas"]["Opinion"][];
                };
            };
            moods: components["schemas"]["MoodEntry"][];
            /** @description Opinions of what the viewer's age limit keeps from them, which are left out; absent without any */
            overLimit?: number;
            profile: components["schemas"]["Viewer"];
            /** @constant */
            version: 1;
        };
        /**
         * @example {
         *       "profiles": [
         *         {
         *           "name": "me",
         *           "createdAt": "2026-11-01T20:00:00.000Z",
         *           "keepsMoods": false
         *         }
         *       ]
         *     }
         */
        ViewerList: {
            profiles: components["schemas"]["Viewer"][];
        };
        /**
         * @description 1 to 40 letters of any script with their marks, digits, spaces, emoji and ' ’ & . , - _ ( ) + !; case, composition and spaces around it make no other name
         * @example me
         */
        ViewerName: string;
        /**
         * @example {
         *       "keepsMoods": true
         *     }
         */
        ViewerSettings: {
            /** @description `null` takes the limit away */
            ageLimit?: number | null;
            keepsMoods?: boolean;
        };
        WeightedGenre: {
            genre: string;
            weight: number;
        };
        /**
         * @description Why an item is not on a list, or where on it it is: `why` says which
         * @example {
         *       "why": "other-genre",
         *       "wanted": [
         *         "Romance"
         *       ],
         *       "message": "Airplane! has none of the genres for this mood: you feel sad, which leads to Romance.",
         *       "item": {
         *         "id": "tt0080339",
         *         "title": "Airplane!",
         *         "year": 1980,
         *         "genres": [
         *           "Comedy"
         *         ],
         *         "people": [
         *           "Robert Hays",
         *           "Julie Hagerty"
         *         ],
         *         "rating": 7.7,
         *         "votes": 272000,
         *         "runtime": 88,
         *         "language": "en",
         *         "tags": [
         *           "parody"
         *         ]
         *       },
         *       "others": [],
         *       "catalog": "my films"
         *     }
         */
        WhyNot: components["schemas"]["WhyNotShown"] | components["schemas"]["WhyNotOtherGenre"] | components["schemas"]["WhyNotNotConsidered"] | components["schemas"]["WhyNotRanksLower"] | components["schemas"]["WhyNotLeftToChance"] | components["schemas"]["WhyNotLaterPart"] | components["schemas"]["WhyNotLeftOut"] | components["schemas"]["WhyNotFiltered"] | components["schemas"]["WhyNotNoList"];
        WhyNotFiltered: {
            catalog: string;
            filters: ("yearFrom" | "yearTo" | "minRating" | "minVotes" | "maxRuntime" | "maxAge" | "languages" | "certificates" | "countries" | "series" | "withPeople" | "withGenres" | "withoutGenres" | "exclude")[];
            item: components["schemas"]["Item"];
            /** @description The answer as a sentence */
            message: string;
            /** @description Others that may have been meant */
            others: components["schemas"]["Item"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            why: "filtered";
        };
        WhyNotLaterPart: {
            catalog: string;
            /** @description The title of the part of its series that comes first */
            earlier: string;
            item: components["schemas"]["Item"];
            /** @description The answer as a sentence */
            message: string;
            /** @description How many were considered */
            of: number;
            /** @description Others that may have been meant */
            others: components["schemas"]["Item"][];
            /** @description By score before the draw, from 1 */
            rank: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            why: "later-part";
        };
        WhyNotLeftOut: {
            /** @description What keeps it off every such list */
            by: ("age-limit" | "seen" | "ruled-out-genre" | "passed-over-genre" | "does-not-lift" | "erotica" | "not-on-watchlist" | "on-watchlist")[];
            catalog: string;
            item: components["schemas"]["Item"];
            /** @description The answer as a sentence */
            message: string;
            /** @description Others that may have been meant */
            others: components["schemas"]["Item"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            why: "left-out";
        };
        WhyNotLeftToChance: {
            catalog: string;
            item: components["schemas"]["Item"];
            /** @description The answer as a sentence */
            message: string;
            /** @description How many were considered */
            of: number;
            /** @description Others that may have been meant */
            others: components["schemas"]["Item"][];
            /** @description By score before the draw, from 1 */
            rank: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            why: "left-to-chance";
        };
        WhyNotNoList: {
            catalog: string;
            item: components["schemas"]["Item"];
            /** @description The answer as a sentence */
            message: string;
            /** @description Others that may have been meant */
            others: components["schemas"]["Item"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            why: "no-list";
        };
        WhyNotNotConsidered: {
            /** @description What each term takes from it against the mean of the items shown, the most first */
            behind: {
                by: number;
                /** @enum {string} */
                term: "genre" | "feel" | "effort" | "renown" | "quality" | "taste" | "freshness";
            }[];
            catalog: string;
            item: components["schemas"]["Item"];
            /** @description The answer as a sentence */
            message: string;
            /** @description Score of the weakest item shown */
            needed: number;
            /** @description How many were considered */
            of: number;
            /** @description Others that may have been meant */
            others: components["schemas"]["Item"][];
            score: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            why: "not-considered";
        };
        WhyNotOtherGenre: {
            catalog: string;
            item: components["schemas"]["Item"];
            /** @description The answer as a sentence */
            message: string;
            /** @description Others that may have been meant */
            others: components["schemas"]["Item"][];
            /** @description The genres that the mood leads to */
            wanted: string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            why: "other-genre";
        };
        WhyNotRanksLower: {
            /** @description What each term takes from it against the mean of the items shown, the most first */
            behind: {
                by: number;
                /** @enum {string} */
                term: "genre" | "feel" | "effort" | "renown" | "quality" | "taste" | "freshness";
            }[];
            catalog: string;
            item: components["schemas"]["Item"];
            /** @description The answer as a sentence */
            message: string;
            /** @description Score of the weakest item shown */
            needed: number;
            /** @description How many were considered */
            of: number;
            /** @description Others that may have been meant */
            others: components["schemas"]["Item"][];
            /** @description By score before the draw, from 1 */
            rank: number;
            score: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            why: "ranks-lower";
        };
        /**
         * @description The request of a list, and the item that is not on it
         * @example {
         *       "emotion": "happy",
         *       "item": "Casablanca"
         *     }
         */
        WhyNotRequest: {
            /** @description By default all catalogues of the kind, as `all films` stands for */
            catalog?: components["schemas"]["CatalogName"];
            /** @default 10 */
            count?: number;
            /** @description How much items differ from each other; by default a little */
            diversity?: number;
            /** @description How much an item may ask of people: from 0, easy, to 1, demanding, or in words; by default `any`, or what the feeling asks for */
            effort?: ("easy" | "any" | "demanding") | number;
            /** @description A mood chosen by hand, or the dominant one of `scores` */
            emotion?: components["schemas"]["Emotion"];
            /** @default average */
            fairness?: components["schemas"]["Fairness"];
            feeling?: components["schemas"]["Feeling"];
            /** @default {} */
            filters?: components["schemas"]["Filters"];
            /**
             * @description Also erotica, which else comes only where a genre of it is asked for
             * @default false
             */
            includeErotica?: boolean;
            /**
             * @description Also what a viewer has seen or ruled out
             * @default false
             */
            includeSeen?: boolean;
            /** @description By default `match`, or what the feeling asks for */
            intent?: components["schemas"]["Intent"];
            /** @description An id, or words of a title */
            item: string;
            /** @default movie */
            kind?: components["schemas"]["Kind"];
            /**
             * @description Only a look, such as at suggestions before anybody was asked: the mood goes into no history, and with `watchlist` `only` leaves out no item of it
             * @default false
             */
            peek?: boolean;
            /**
             * @deprecated
             * @description The older name of `viewer`
             */
            profile?: components["schemas"]["ViewerName"];
            /**
             * @deprecated
             * @description The older name of `viewers`
             */
            profiles?: components["schemas"]["ViewerName"][];
            /** @description How well known the items should be: from 0, hidden gems, to 1, what everybody knows, or in words; by default `any`. Taste and filters come first */
            renown?: ("known" | "any" | "hidden") | number;
            /** @description What a reading or a smoothed mood says */
            scores?: components["schemas"]["Scores"];
            /** @description By default that of the day */
            seed?: number;
            /** @description How much of the list changes from day to day: 0 is always the best there is, 0.5 five of ten, 1 nearly all; by default the less, the more is known of the viewer */
            variety?: number;
            /** @description Whose taste, and what was learned of them, counts */
            viewer?: components["schemas"]["ViewerName"];
            /** @description Several people at once */
            viewers?: components["schemas"]["ViewerName"][];
            /**
             * @description Only items of the viewers' watchlists, also those, or none of them
             * @default also
             * @enum {string}
             */
            watchlist?: "only" | "also" | "without";
        };
        WhyNotShown: {
            catalog: string;
            item: components["schemas"]["Item"];
            /** @description The answer as a sentence */
            message: string;
            /** @description Others that may have been meant */
            others: components["schemas"]["Item"][];
            /** @description On the list, from 1 */
            place: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            why: "shown";
        };
    };
    responses: {
        /** @description A name in the address is too long */
        AddressTooLong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The disk is full; nothing was changed */
        DiskFull: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The headers of the request are too large */
        HeadersTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something went wrong inside */
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A connected media server does not let Moodreel in, or answers with something else */
        MediaServerRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The host or the site that asks is not allowed to */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request, or the file with it, cannot be used; `fields` says why */
        RequestInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It is there already, or there are too many */
        Taken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server's token is missing or wrong */
        TokenRequired: {
            headers: {
                /** @description Always `Bearer` */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is too large */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many wrong tokens, or too much at once, came from here; `Retry-After` says how long to wait */
        TooManyTries: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request came too slowly, or stopped before its end */
        TooSlow: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is of a type that is not read here */
        TypeUnsupported: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The store, or a media server, does not answer, the server is being stopped, or has too much to do; try again later */
        Unavailable: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is nothing of that name */
        Unknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCatalogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogList"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    importCatalog: {
        parameters: {
            query?: {
                /** @description Only show what would be stored */
                dryRun?: string;
                /** @description What the text is written in, such as `windows-1251` or `gbk`; by default its bytes tell */
                encoding?: string;
                /** @description JSON object: a genre as the file has it, to the one or several that it stands for */
                genres?: string;
                /** @description By default what the columns suggest */
                kind?: components["schemas"]["Kind"];
                /** @description JSON object: item field to column name */
                map?: string;
                /** @description By default the file's name without its ending */
                name?: components["schemas"]["CatalogName"];
                /** @description Remove what the catalogue has and the file has not */
                replace?: string;
                /** @description Which table of a zip archive with several */
                table?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    removeCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["CatalogName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was done; the answer has no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    findItems: {
        parameters: {
            query?: {
                /** @description By default all catalogues of the kind */
                catalog?: components["schemas"]["CatalogName"];
                /** @description Any of these, between bars: `Drama|Romance` */
                certificates?: string;
                /** @description Any of these, between bars: `Drama|Romance` */
                countries?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Also erotica, in a page without words */
                includeErotica?: "true" | "false";
                kind?: components["schemas"]["Kind"];
                /** @description Any of these, between bars: `Drama|Romance` */
                languages?: string;
                limit?: number;
                /** @description Years: for this age or younger, by its certificate; what has none does not pass */
                maxAge?: number;
                /** @description Minutes */
                maxRuntime?: number;
                minRating?: number;
                minVotes?: number;
                /** @description Words of any of its titles, or the name of a person; accents and typos are forgiven */
                q?: string;
                /** @description Any of these, between bars: `Drama|Romance` */
                series?: string;
                /** @description `quality`: the very title first, then by falling quality; `title`: A to Z, of at most 250,000 that fit; `newest`, `oldest`: by year; `rating`: by mean rating, whatever the number of votes. What is unknown comes last */
                sort?: "quality" | "title" | "newest" | "oldest" | "rating";
                /** @description Nothing that their age limit keeps from them comes */
                viewer?: components["schemas"]["ViewerName"];
                /** @description Of several people the strictest limit counts, between bars */
                viewers?: string;
                /** @description All of these, between bars: `Drama|Romance` */
                withGenres?: string;
                /** @description None of these, between bars: `Drama|Romance` */
                withoutGenres?: string;
                /** @description All of these, between bars: `Drama|Romance` */
                withPeople?: string;
                yearFrom?: number;
                yearTo?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPage"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    aboutItem: {
        parameters: {
            query: {
                /** @description By default all catalogues of the kind */
                catalog?: components["schemas"]["CatalogName"];
                /** @description An id, or words of a title */
                item: string;
                kind?: components["schemas"]["Kind"];
                /** @description Whose opinion of it is given, within their age limit */
                viewer?: components["schemas"]["ViewerName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AboutItem"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    findFacets: {
        parameters: {
            query?: {
                /** @description By default all catalogues of the kind */
                catalog?: components["schemas"]["CatalogName"];
                kind?: components["schemas"]["Kind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    playItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlay"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Played"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            502: components["responses"]["MediaServerRefused"];
            503: components["responses"]["Unavailable"];
        };
    };
    posterOfItem: {
        parameters: {
            query: {
                /** @description By default all catalogues of the kind */
                catalog?: components["schemas"]["CatalogName"];
                item: string;
                kind?: components["schemas"]["Kind"];
                /** @description What their age limit keeps from them has no poster */
                viewer?: components["schemas"]["ViewerName"];
                /** @description Several names between bars: the strictest limit counts */
                viewers?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            /** @description It is what the caller has already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    findSimilarItems: {
        parameters: {
            query: {
                /** @description By default all catalogues of the kind */
                catalog?: components["schemas"]["CatalogName"];
                /** @description Any of these, between bars: `Drama|Romance` */
                certificates?: string;
                count?: number;
                /** @description Any of these, between bars: `Drama|Romance` */
                countries?: string;
                /** @description Also erotica, in a page without words */
                includeErotica?: "true" | "false";
                /** @description An id, or words of a title */
                item: string;
                kind?: components["schemas"]["Kind"];
                /** @description Any of these, between bars: `Drama|Romance` */
                languages?: string;
                /** @description Years: for this age or younger, by its certificate; what has none does not pass */
                maxAge?: number;
                /** @description Minutes */
                maxRuntime?: number;
                minRating?: number;
                minVotes?: number;
                /** @description Any of these, between bars: `Drama|Romance` */
                series?: string;
                /** @description Leaves out what they have seen or ruled out, and what their age limit keeps from them */
                viewer?: components["schemas"]["ViewerName"];
                /** @description All of these, between bars: `Drama|Romance` */
                withGenres?: string;
                /** @description None of these, between bars: `Drama|Romance` */
                withoutGenres?: string;
                /** @description All of these, between bars: `Drama|Romance` */
                withPeople?: string;
                yearFrom?: number;
                yearTo?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Similar"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readPolicy: {
        parameters: {
            query?: {
                kind?: components["schemas"]["Kind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyOfKind"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    replacePolicy: {
        parameters: {
            query?: {
                kind?: components["schemas"]["Kind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Policy"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyOfKind"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    resetPolicy: {
        parameters: {
            query?: {
                kind?: components["schemas"]["Kind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyOfKind"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    listViewers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewerList"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createViewer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewViewer"];
            };
        };
        responses: {
            /** @description It was created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Viewer"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    removeViewer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["ViewerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was done; the answer has no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    changeViewer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["ViewerName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewerSettings"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Viewer"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    correctReading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["ViewerName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCorrection"];
            };
        };
        responses: {
            /** @description It was done; the answer has no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    exportViewer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["ViewerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewerExport"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    exportOpinions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The program that the file is for */
                format: "letterboxd" | "trakt" | "kodi";
                name: components["schemas"]["ViewerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraktLists"];
                    "application/xml": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    readHistory: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                name: components["schemas"]["ViewerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    clearHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["ViewerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was done; the answer has no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    importRatings: {
        parameters: {
            query?: {
                /** @description Where the items are looked for; by default in all of the kind */
                catalog?: components["schemas"]["CatalogName"];
                /** @description Only show what would be stored */
                dryRun?: string;
                /** @description By default what the file says, else movie */
                kind?: components["schemas"]["Kind"];
                /** @description JSON object: `title`, `rating` and other fields to column names, for a file that is no known export */
                map?: string;
                /** @description Whose ratings to take of a file with those of several people */
                user?: string;
            };
            header?: never;
            path: {
                name: components["schemas"]["ViewerName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedRatings"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    readLearnedPolicy: {
        parameters: {
            query?: {
                catalog?: components["schemas"]["CatalogName"];
                kind?: components["schemas"]["Kind"];
            };
            header?: never;
            path: {
                name: components["schemas"]["ViewerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearnedPolicy"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    forgetLearnedPolicy: {
        parameters: {
            query?: {
                kind?: components["schemas"]["Kind"];
            };
            header?: never;
            path: {
                name: components["schemas"]["ViewerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was done; the answer has no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    passOverItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["ViewerName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Passed"];
            };
        };
        responses: {
            /** @description It was done; the answer has no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    rateItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["ViewerName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRating"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opinion"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    listOpinions: {
        parameters: {
            query?: {
                /** @description Names of others who look along, between bars: what the age limit of one of them keeps out does not come */
                beside?: string;
                kind?: components["schemas"]["Kind"];
            };
            header?: never;
            path: {
                name: components["schemas"]["ViewerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionList"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    addReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["ViewerName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReaction"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opinion"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    withdrawOpinion: {
        parameters: {
            query: {
                /** @description Where the item is found; by default in any of the kind */
                catalog?: components["schemas"]["CatalogName"];
                item: string;
                kind?: components["schemas"]["Kind"];
                /** @description What is taken back */
                reaction: "like" | "not-now" | "never" | "seen" | "watchlist" | "started" | "finished" | "rating";
            };
            header?: never;
            path: {
                name: components["schemas"]["ViewerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opinion"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    recommendItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationRequest"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendation"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    recommendOne: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneRequest"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendation"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    explainWhyNot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhyNotRequest"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyNot"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DiskFull"];
        };
    };
    openRoom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomRequest"];
            };
        };
        responses: {
            /** @description It was created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewRoom"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was done; the answer has no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeRoomVote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    watchRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    joinRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGuest"];
            };
        };
        responses: {
            /** @description It was created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedRoom"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    leaveRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was done; the answer has no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    tellRoomMood: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomMood"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    dealRoomCards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    castRoomVote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomVote"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Taken"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["TypeUnsupported"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    findStremioAddress: {
        parameters: {
            query?: {
                /** @description Lets Stremio fetch posters from its own picture service; by default there are none */
                posters?: "metahub";
                /** @description Whose taste, history and age limit count */
                viewer?: components["schemas"]["ViewerName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StremioAddress"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyTries"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "live";
                    };
                };
            };
            403: components["responses"]["Refused"];
            408: components["responses"]["TooSlow"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
        };
    };
    checkReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many there are; not told where the server asks for a token */
                        catalogs?: number;
                        /** @description What cannot be used: its sort, and its name where the server asks for no token */
                        damaged?: string[];
                        /**
                         * @description `degraded`: something is damaged, and the rest is served
                         * @enum {string}
                         */
                        status: "ready" | "degraded";
                    };
                };
            };
            403: components["responses"]["Refused"];
            408: components["responses"]["TooSlow"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
}
