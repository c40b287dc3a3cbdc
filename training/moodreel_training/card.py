"""Renders the expression model's card from the measured figures, so that the two never differ."""

from __future__ import annotations

from pathlib import Path

from .labels import EMOTIONS

CARD = """# Model card: expression

Reads the expression of one face crop (48×48, grey) as eight scores: {emotions}.

| | |
|---|---|
| file | `expression.onnx`, {size:.2f} MB, opset 17, float16 weights cast to float32 at load |
| how to call it | `expression.json`; pinned outputs in `expression.check.json` |
| network | residual, widths 48-96-192, 1.53 million parameters, 117 million multiply-adds |
| cost | {ms} ms a crop, ONNX Runtime on one x86-64 core |
| made by | `training/` in this repository |

## Training data, and its terms

FER+ training split: 28,558 pictures, 28,150 used, each labelled by ten taggers (Barsoum et al. 2016, *Training deep networks for facial expression recognition with crowd-sourced label distribution*). The labels are MIT. The pictures are those of FER2013 (Goodfellow et al. 2013, *Challenges in representation learning*): they were collected by web search, their rights holders are not known, and they are distributed for research. Using them to train is research practice; whether weights trained on them may be used commercially is not settled everywhere, so ask for advice before you rely on it. No picture of FER+ is in this repository or in any package.

## Figures

FER+ validation split, {pictures} of 3,579 pictures. Truth is the class with most votes; pictures are left out where unknown or not-a-face leads, the two best tie, or the winner has under half of all votes. The epoch count was not tuned on it, but the temperature was fitted on half of it: on the other half ECE is {ece_after} ({ece_before} before). No test split was looked at.

| framing | accuracy | macro F1 | ECE, 15 bins | accuracy, mean with the mirror image |
|---|---|---|---|---|
{framings}

*raw*: as FER+ crops it, resized to the input. *aligned*: eyes and mouth taken to the template, as the product does with faces it finds.

Recall by emotion:

| framing | {header} |
|---|{rule}
{recalls}

Confusion, aligned framing; rows truth, columns reading:

| | {header} |
|---|{rule}
{confusion}

The rare classes are few: disgust, fear and contempt recalls rest on {rare} pictures, so each picture moves them by points.

Whole photos (London set, 50 people, posed; not trained on): {found} of {london} faces found, {happy} of 50 smiles read as happy, {neutral} of 50 neutral faces as neutral.

## Unsure

Below a top score of {unsure} the answer should be "unsure". Accuracy among those kept, both framings:

| threshold | kept | accuracy |
|---|---|---|
{curve}

## Limits

* It says what a face *looks like* to most taggers, not what a person *is* or feels. Expressions are posed, masked and mixed; the same face means different things in different places.
* The data leans to adults in posed or acted web pictures. Children, old people, and cultures that are rare in it are read worse, and how much worse has not been measured here.
* Contempt and disgust are mostly missed: see their recall above.
* Strong turns, covered mouths, tiny faces, blur and darkness have not been measured yet: the caller should check quality first.
* Not for hiring, policing, schools, health or any decision about a person.
"""


def _row(*cells: object) -> str:
    return "| " + " | ".join(str(c) for c in cells) + " |"


def write_card(path: Path, metrics: dict) -> None:
    """Writes expression.md."""
    valid, london = metrics["valid"], metrics["london"]
    confusion = valid["aligned"]["confusion"]
    path.write_text(
        CARD.format(
            emotions=", ".join(EMOTIONS),
            size=metrics["bytes"] / 1e6,
            ms=metrics["millisecondsPerCrop"],
            pictures=f"{valid['raw']['pictures']:,}",
            ece_before=metrics["calibration"]["eceBefore"],
            ece_after=metrics["calibration"]["eceAfter"],
            framings="\n".join(
                _row(n, f["accuracy"], f["macroF1"], f["ece15"], f["accuracyWithMirror"]) for n, f in valid.items()
            ),
            header=" | ".join(EMOTIONS),
            rule="---|" * len(EMOTIONS),
            recalls="\n".join(_row(n, *f["recall"].values()) for n, f in valid.items()),
            confusion="\n".join(_row(e, *row) for e, row in zip(EMOTIONS, confusion)),
            rare=", ".join(str(sum(confusion[EMOTIONS.index(e)])) for e in ("disgust", "fear", "contempt")),
            found=london["found"],
            london=london["pictures"],
            happy=london["right"].get("happy", 0),
            neutral=london["right"].get("neutral", 0),
            unsure=metrics["unsure"],
            curve="\n".join(
                _row(r["threshold"], f"{r['coverage']:.1%}", r["accuracy"]) for r in metrics["riskCoverage"]
            ),
        )
    )
