"""Renders the expression model's card from the measured figures, so that the two never differ."""

from __future__ import annotations

from pathlib import Path

from .labels import EMOTIONS

CARD = """# Model card: expression

Reads the expression of one face crop (48×48, grey) as eight scores: {emotions}.

| | |
|---|---|
| file | `expression.onnx`, {size:.2f} MB, opset 17, computed in bytes: weights with a scale per channel, activations with one per layer |
| how to call it | `expression.json`; pinned outputs in `expression.check.json` |
| network | residual with bottlenecks, {parameters:.2f} million parameters, {work:.0f} million multiply-adds a crop |
| cost | {ms} ms a crop, ONNX Runtime on one x86-64 core |
| made by | `training/` in this repository: larger networks trained on the taggers' votes teach a small one (Hinton et al. 2015); one of them started from dlib's face recognition weights (Davis King, public domain). Then it was trained on with what was meant, and with news and film faces (`widen.py`); what ships is the mean of both networks' weights (0.4 and 0.6, `average.py`), its two last layers fitted again (`heads.py`), that of found faces on three bands of the last picture in place of its mean, and as the mean of six fits (`refit.py`) |

## Training data, and its terms

FER+ training split: 28,558 pictures, 28,150 used, each labelled by ten taggers (Barsoum et al. 2016, *Training deep networks for facial expression recognition with crowd-sourced label distribution*). The labels are MIT. The pictures are those of FER2013 (Goodfellow et al. 2013, *Challenges in representation learning*): they were collected by web search, their rights holders are not known, and they are distributed for research. Using them to train is research practice; whether weights trained on them may be used commercially is not settled everywhere, so ask for advice before you rely on it. No picture of FER+ is in this repository or in any package.

What FER+'s pictures were first collected as is FER2013's own label, 97.6 % of them found again by picture.

News and film faces: 5,950 pictures of 3,103 people of the repository muxspace/facial_expressions (Apache 2.0), one label each by one student; none of the 589 people held out is trained on, nor what was doubtful (the film part's disgust and sadness). The rights of these pictures are not known either, and none of them is shipped.

## Figures

FER+ validation split, {pictures} of 3,579 pictures. Truth is the class with most votes; pictures are left out where unknown or not-a-face leads, the two best tie, or the winner has under half of all votes. The learning rate, the shape and the share of the teachers were not searched on it, but it was looked at during training, and the temperature was fitted on half of it: on the other half ECE is {ece_after} ({ece_before} before). No test split was looked at.

| framing | accuracy | macro F1 | ECE, 15 bins |
|---|---|---|---|
{framings}

*raw*: as FER+ crops it, resized to the input. *aligned*: eyes and mouth taken to the template where they are made out, which is how the product reads tight crops (`--face-crop`).

Recall by emotion:

| framing | {header} |
|---|{rule}
{recalls}

Confusion, aligned framing; rows truth, columns reading:

![Share of each emotion that is read as each](../../../docs/images/expression/confusion.svg)

| | {header} |
|---|{rule}
{confusion}

The rare classes are few: disgust, fear and contempt recalls rest on {rare} pictures, so each picture moves them by points.

## Domains

Development pictures, none of them from FER+ valid, picked by name before anything was trained to be chosen by them. One of the two networks that it is the mean of has seen FER+'s among them with their taggers' votes, so these flatter the first two rows, and a little the third. *meant*: the same pictures by the class under which they were collected, which their taggers often did not see, read as faces that are found. *wild*: news and film faces of 589 people who were not trained on, one noisy label each. *london*: the rise below was fitted to these people.

| domain | pictures | accuracy | mean recall | sure | accuracy of the sure |
|---|---|---|---|---|---|
{domains}

A part of how common emotions are in FER+ is taken off the logits: {taken} of the logarithm of their shares for tight crops, {taken_found} for found faces (`prior` in `expression.json`, two numbers to change; 0 reads as labels went). At 0.6 in place of the latter fear of *meant* gains four points of recall, the mean recalls stand still, and *wild* loses a point of accuracy.

Where no score of a found face reaches {mirrored}, its crop is read mirrored too, and the mean of both logits counts (`detected.mirrored` in `expression.json`); in a frame of a video only that of the face in most doubt, so that several faces do not cost twice. With the last layers before these it read, through the product and as single pictures, 899 of 1042 found *wild* faces right in place of 887 (16 gained, 4 lost: more than chance, p = 0.012; mean recall 0.558, 0.564 without). Tight crops do not gain by both together: on FER+ valid macro F1 fell from 0.752 to 0.742 through the product.

The last layer of found faces, the rise and `look` see the means of the upper, middle and lower third of the last picture. Before the layer was a mean of six, it read *meant* 0.6861 and *wild* 0.8632; on the mean of the whole, and fitted with a tenth of the steps, the same network read *meant* 0.6803, *wild* 0.8594 and *london* 0.94, with mean recalls of 0.645, 0.563 and 0.94, and 41 of 579 *wild* faces as happy that are not; of covered mouths 0.861 were noticed. 0.5 of the prior off is right for clear faces: of the 1,426 pictures of *meant* that half of their taggers or more saw as meant, 0.6, 0.8 and 1 read one, three and seven points fewer; of the 344 that a fifth to half saw so, one more, one more and one fewer.

The last layer of found faces is the mean of six, each fitted to views that chance drew anew, and costs what one costs. Of the pictures here it reads right 30 of *meant* and 11 of *wild* that the single one before it did not, and loses 17 and 3: by itself neither is more than chance may do (p = 0.08 and 0.06), both together are (0.01). Five of the six by themselves read 0.6852 to 0.6905 and 0.8642 to 0.868. Angry faces of *wild* are read 42 of 55, before 41.

How often each split was looked at: FER+ valid for every choice while the first network was made, at least four times since then for figures like these, once for `wide` alone (0.8648 aligned), once for the network that ships with the heads before these and once with these, once more for this card when only the layer of found faces had changed, which is not used there, and twice more when the second view was tried for tight crops, which it is not used for. That `wide` had lost two points there is why the mean of the two networks was tried; the shares of the mean were not chosen there. The temperature of tight crops is fitted there. Accuracy there is too good by about two points. The heads, the rise, the framing, the prior and the threshold of unsure were chosen on *meant*, *wild* and *london*, about a hundred settings in all; the thresholds of the section below on drawn covers over pictures of people held out. The rise is fitted to *London*, so its figures are too good: with a fifth of the people left out in turn, and one view, {left_happy} of 50 smiles and {left_neutral} of 50 neutral faces are read right.

## What cannot be read

Of each crop the network also says whether it is a face that can be read (`look`; a linear layer on the same bands, `training/moodreel_training/judge.py`). People held out, masks, hands and cups drawn: {caught_upside} of faces upside down are noticed, {caught_covered} of covered mouths, {caught_none} of crops without a face; 1 in 100, 1 in 250 and 1 in 100 good faces are turned away for these reasons.

## Faces found in pictures

FER+ is small, old and grey, and its taggers call faint expressions neutral: 54 in 100 of the pictures that were searched for as sad. So tight crops are read by one last layer, which was fitted to the taggers' votes, and faces that are found in a picture by another, on bands of the same last picture, which was fitted to what the pictures were collected as (where a tagger saw it too; with half the weight where none did) and to news and film faces. By what was meant the one reads {meant_tight} of the development pictures right, the other {meant_found}.

On the sharp portraits of the Face Research Lab London Set (DeBruine & Jones 2017, CC BY 4.0; 50 people, neutral and smiling) the layer for tight crops reads {plain_happy} of 50 smiles as happy and {plain_neutral} of 50 neutral faces as neutral. So of found faces the logit of happy is raised by 0 to 6, by how much the face looks like a faint smile in a portrait. What that looks like (one number per channel and band, `training/moodreel_training/found.py`) was fitted to these portraits, to FER+ and to news and film faces at once: a like fit without the last read 59 of the 579 news and film faces that are not happy as happy, with them it reads {false_happy}. **{found} of {london} faces found, {happy} of 50 smiles read as happy, {neutral} of 50 neutral faces as neutral.** A resting face read as happy can be mended with `restingBaseline`.

How often a reading is right, by its top score:

![Share right by top score](../../../docs/images/expression/calibration.svg)

## Unsure

Below a top score of {unsure} the answer is "unsure"; from there on the sure are right at least {right} times of 100 in every domain above. On FER+ valid, aligned:

![Accuracy by share answered](../../../docs/images/expression/risk-coverage.svg)

| threshold | kept | accuracy |
|---|---|---|
{curve}

## For whom

By skin, sex and age, in daylight, low light and from afar, on the London portraits: see [reading-faces](../../../docs/reading-faces.md#for-whom). At 30 pixels smiles of West Asian people (1 of 3) and black people (4 of 6) are read more than ten points worse than everybody's (42 of 50), those of men (21 of 28) nine.

## Limits

* It says what a face *looks like* to most taggers, not what a person *is* or feels. Expressions are posed, masked and mixed; the same face means different things in different places.
* The data leans to adults in posed or acted web pictures. Children, old people, and cultures that are rare in it are read worse, and how much worse has not been measured here.
* Contempt is mostly missed, and fear more often than not: see the recalls above, and of what was meant {meant_recalls}.
* Darkness, blur, noise, small faces, tilt and covered mouths: see the robustness table of `npm run bench:vision` in `bench/results/vision.md`. Strong turns have not been measured.
* Not for hiring, policing, schools, health or any decision about a person.
"""


def _row(*cells: object) -> str:
    return "| " + " | ".join(str(c) for c in cells) + " |"


def write_card(path: Path, metrics: dict) -> None:
    """Writes expression.md."""
    valid, london, found = metrics["valid"], metrics["london"], metrics["found"]
    confusion = valid["aligned"]["confusion"]
    path.write_text(
        CARD.format(
            emotions=", ".join(EMOTIONS),
            size=metrics["bytes"] / 1e6,
            ms=metrics["millisecondsPerCrop"],
            parameters=metrics["network"]["parameters"] / 1e6,
            work=metrics["network"]["multiplyAdds"] / 1e6,
            pictures=f"{valid['raw']['pictures']:,}",
            ece_before=metrics["calibration"]["eceBefore"],
            ece_after=metrics["calibration"]["eceAfter"],
            framings="\n".join(
                _row(n, f["accuracy"], f["macroF1"], f["ece15"]) for n, f in valid.items()
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
            domains="\n".join(_row(n, *f.values()) for n, f in metrics["domains"].items()),
            taken=metrics["prior"]["taken"],
            taken_found=metrics["prior"]["takenWhereFound"],
            mirrored=metrics["mirrored"]["below"],
            caught_upside=metrics["look"]["caught"]["upsideDown"],
            caught_covered=metrics["look"]["caught"]["covered"],
            caught_none=metrics["look"]["caught"]["noFace"],
            plain_happy=london["asTightCrops"]["happy"],
            plain_neutral=london["asTightCrops"]["neutral"],
            left_happy=london["leftOut"]["happy"],
            left_neutral=london["leftOut"]["neutral"],
            meant_tight=found["meantAsTight"],
            meant_found=metrics["domains"]["meant"]["accuracy"],
            meant_recalls=", ".join(f"{e} {found['meantRecall'][e]}" for e in EMOTIONS[:-1]),
            false_happy=found["falseHappy"],
            unsure=metrics["unsure"],
            right=round(100 * metrics["right"]),
            curve="\n".join(
                _row(r["threshold"], f"{r['coverage']:.1%}", r["accuracy"]) for r in metrics["riskCoverage"]
            ),
        )
    )
