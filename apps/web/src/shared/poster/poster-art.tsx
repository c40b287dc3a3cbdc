import type { Item, Kind } from "@moodreel/core";
import { useState, type ReactNode } from "react";
import { DrawnPoster } from "./drawn-poster.tsx";
import { hasOwnPicture, usePicture } from "./use-picture.ts";

interface PosterArtProps {
  readonly item: Pick<Item, "id" | "title" | "genres" | "poster">;
  readonly kind: Kind;
}

/**
 * The poster that the server has of an item, over a drawn one, which stays where there is none or until it is there.
 * Decoration: whoever uses it writes the title as text too.
 */
export function PosterArt({ item, kind }: PosterArtProps): ReactNode {
  return hasOwnPicture(item) ? (
    <OwnPoster item={item} kind={kind} />
  ) : (
    <DrawnPoster item={item} kind={kind} />
  );
}

function OwnPoster({ item, kind }: PosterArtProps): ReactNode {
  const picture = usePicture(item, kind);
  const [broken, setBroken] = useState<string | null>(null);
  if (picture === null || picture === broken) return <DrawnPoster item={item} kind={kind} />;
  return (
    <div className="relative size-full">
      <DrawnPoster item={item} kind={kind} />
      <img
        src={picture}
        alt=""
        data-testid="poster"
        className="absolute inset-0 size-full object-cover"
        onError={() => setBroken(picture)}
      />
    </div>
  );
}
