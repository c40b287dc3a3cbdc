import { expect, it } from "vitest";
import { createProgram } from "../../apps/cli/src/program/create-program.ts";

/** As it is printed, as wide as without a terminal. */
function usage(name?: string): string {
  const program = createProgram();
  const command = program.commands.find((one) => one.name() === name) ?? program;
  let text = "\n";
  command.configureOutput({ writeOut: (some) => void (text += some), getOutHelpWidth: () => 80 });
  command.outputHelp();
  return text;
}

it("of moodreel", () => {
  expect(usage()).toMatchInlineSnapshot(`
    "
    Usage: moodreel [options] [command]

    Reads the expression on a face, on this device, and recommends from a catalogue
    that you own.

    Options:
      -V, --version                      show the version
      -h, --help                         show this

    Moods:
      read [options] <file...>           Read the expressions in pictures. Nothing
                                         is stored or sent.
      recommend [options] [mood]         Recommend for a mood: a word for it, or a
                                         picture of a face.
      one [options] [mood]               Name the single best for a mood; with --not
                                         the next best.
      similar [options] <title>          List what is most like an item, whatever
                                         the mood.
      why-not [options] <title> [mood]   Say why an item is not on the list that
                                         \`recommend\` gives for the same options.
      policy [options]                   Show or change which genres each emotion
                                         leads to.

    Viewers:
      react [options] <item> <reaction>  Say what you think of an item. Later
                                         recommendations learn from it.
      learned [options]                  Show what was learned of a viewer: for each
                                         emotion, which genres they are likely to
                                         take.
      profiles [options]                 List the viewers whose opinions are kept;
                                         add, export or delete one.
      import-ratings [options] <file>    Bring in what you rated, liked, saw or want
                                         to see elsewhere, so that your taste is
                                         known.
      train [options] <file>             Learn from ratings of many people what goes
                                         with what, for recommendations to viewers
                                         from then on. Import your catalogues first:
                                         their genres and years are learned from,
                                         too.

    Catalogues:
      import [options] <file>            Import a catalogue from a file: new items
                                         are added, those there are updated. All or
                                         nothing.
      connect [options] [server] [url]   Bring in the films of a media server of
                                         yours, with what you watched there. It is
                                         only read, and asked again on a schedule by
                                         \`serve\`.
      refresh [options] [name]           Ask connected media servers and folders for
                                         what is new.
      play [options] <title>             Start an item on a connected media server
                                         that has it.
      search [options] [title]           List items of a catalogue by title and
                                         filters, a page at a time.
      show [options] <item>              Show all that is known of an item.
      catalogs [options]                 List the imported catalogues.
      export [options] <catalog> [file]  Write a catalogue as CSV, which imports
                                         back to the same.

    Running it:
      serve [options]                    Serve the web app and the API.
      mcp [options]                      Answer an assistant: a server of the Model
                                         Context Protocol on standard input and
                                         output.
      backup [options] <file>            Write all catalogues, policies and viewers
                                         into one file, while they are in use.
      restore [options] <file>           Bring back what a backup holds; what has
                                         the same name is replaced, the rest stays.
      check [options]                    Look at everything that is kept: what is
                                         damaged, what is lost, what to do.
      completion <shell>                 Print a script that completes commands,
                                         options and names in a shell.
      help [command]                     Show what a command does, and its options.

    Examples:
      moodreel serve
      moodreel recommend happy
      moodreel import films.csv

    Environment:
      MOODREEL_HOME       folder for catalogues, opinions and settings (default: the platform's data folder)
      DATABASE_URL        postgres://…: a PostgreSQL to keep them in, instead of files in that folder
      MOODREEL_READ_URLS  replicas of it that questions go to, separated by commas
      MOODREEL_POOL_SIZE  most connections to each of these (default: 10)
      MOODREEL_DATABASE_TIMEOUT
                          seconds that an answer of theirs may take (default: 10); imports may take longer
      HOST, PORT          where \`serve\` listens, unless --host and --port say so
      MOODREEL_TOKEN      token that callers from other machines must send (default: one that is made and kept)
      MOODREEL_CERT       certificate that serve speaks https with, with its chain, as PEM
      MOODREEL_KEY        its key, as PEM
      MOODREEL_API_KEY    API key that \`connect\` gives a media server, so that it stands in no list of processes
      MOODREEL_PASSWORD   password, likewise
      MOODREEL_DEBUG      1 shows where an error comes from
      NO_COLOR            1 leaves colours out

    Exit codes: 0 done, 1 failure, 2 wrong usage, 3 something kept is damaged, 4 no items (no face, not sure, unmapped, nothing fits), 130 ended with Ctrl+C

    More about a command: moodreel help COMMAND
    "
  `);
});

it("of read", () => {
  expect(usage("read")).toMatchInlineSnapshot(`
    "
    Usage: moodreel read [options] <file...>

    Read the expressions in pictures. Nothing is stored or sent.

    Arguments:
      file         JPEG, PNG, WebP, AVIF or GIF; - is standard input

    Options:
      --face-crop  each picture is already a tight, upright face: skip detection
      --json       print JSON, for programs
      --quiet      no progress and no notes: only results and errors
      -h, --help   show this

    Exit code 1 when a file could not be read; the run goes on to the others.

    Examples:
      moodreel read photo.jpg
      moodreel read --json photos/1.png photos/2.png
    "
  `);
});

it("of recommend", () => {
  expect(usage("recommend")).toMatchInlineSnapshot(`
    "
    Usage: moodreel recommend [options] [mood]

    Recommend for a mood: a word for it, or a picture of a face.

    Arguments:
      mood                      how you feel, in a word; else --image, --emotion or
                                --feeling (choices: "tired", "stressed", "cheerful",
                                "sad", "tense", "bored", "romantic", "curious",
                                "neutral", "happy", "surprise", "angry", "disgust",
                                "fear", "contempt")

    Mood:
      --image <file>            read the mood from this picture; - is standard input
      --emotion <emotion>       the emotion to go by (choices: "neutral", "happy",
                                "surprise", "sad", "angry", "disgust", "fear",
                                "contempt")
      --feeling <word>          how you feel, in a word: stands for a mood and what
                                suits it (choices: "tired", "stressed", "cheerful",
                                "sad", "tense", "bored", "romantic", "curious")
      --intent <intent>         go with the mood, or lift a bad one (default: match,
                                or what the feeling asks for) (choices: "match",
                                "lift")

    Catalogue:
      --catalog <catalog|file>  an imported catalogue, or a file, - for standard
                                input (default: all of the kind)
      --map <field=column>      take a field from this column; repeatable (default:
                                found by their names)
      --kind <kind>             what the catalogue holds (choices: "movie", "book",
                                "music", "game", default: "movie")

    List:
      --count <n>               how many, 1 to 100 (default: 10)
      --seed <n>                the same seed gives the same list (default: today's)
      --diversity <0-1>         how much the items differ (default: a little)
      --variety <0-1>           how much changes from day to day; 0: always the best
                                (default: 1 down to 0.46, by what is known of you)
      --effort <0-1>            easy, any or demanding, or a number between them
                                (default: any)
      --renown <0-1>            hidden, for hidden gems, any or known, or a number
                                between them (default: any)

    Viewers:
      --viewer <viewer>         for this viewer; repeat for several who watch
                                together
      --fairness <how>          for several: please the most, or displease nobody
                                (choices: "average", "least-misery", default:
                                "average")
      --include-seen            also what a viewer has seen or ruled out
      --watchlist <use>         only what is on the viewers' watchlists, also that,
                                or without it (choices: "only", "also", "without")

    Filters:
      --year-from <year>        of this year or newer
      --year-to <year>          of this year or older
      --min-rating <0-10>       rated at least this
      --min-votes <n>           rated by at least so many
      --max-runtime <minutes>   not longer
      --max-age <age>           for this age or younger: years, or a certificate
                                such as PG-13
      --language <language>     in this language, such as en or English; repeat for
                                any of several
      --certificate <code>      with this one, such as PG; repeat for any of several
      --country <country>       from this country; repeat for any of several
      --series <name>           of this series or collection; repeat for any of
                                several
      --with-person <name>      with this person; repeat for all of several
      --with-genre <genre>      with this genre; repeat for all of several
      --without-genre <genre>   without this genre; repeatable
      --exclude <id>            without this item; repeatable
      --include-erotica         also erotica, which else comes only where its genre
                                is asked for

    Output:
      --json                    print JSON, for programs
      --quiet                   no progress and no notes: only results and errors
      -h, --help                show this

    Examples:
      moodreel recommend happy --count 3
      moodreel recommend --image photo.jpg --viewer ana --viewer ben --max-runtime 120
    "
  `);
});

it("of serve", () => {
  expect(usage("serve")).toMatchInlineSnapshot(`
    "
    Usage: moodreel serve [options]

    Serve the web app and the API.

    Options:
      --host <address>  where to listen; callers of any other than loopback must
                        send a token (default: "127.0.0.1", env: HOST)
      --port <number>   0 takes a free one (default: 7788, env: PORT)
      --quiet           no progress and no notes: only results and errors
      --https           speak https, with a certificate of its own that a device is
                        told once to trust
      --cert <file>     speak https with this certificate (and its chain), as PEM
                        (env: MOODREEL_CERT)
      --key <file>      the key of --cert, as PEM (env: MOODREEL_KEY)
      -h, --help        show this

    Examples:
      moodreel serve
      moodreel serve --host 0.0.0.0 --https
      moodreel serve --host 0.0.0.0 --cert fullchain.pem --key privkey.pem
    "
  `);
});
