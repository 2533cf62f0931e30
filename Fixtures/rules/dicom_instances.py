"""Files that a DICOMDIR names, with one thing wrong in them or between them and their record: the D3xx rules."""

import io
from collections.abc import Callable

from dicom import directory, image, image_file, patched, uid
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.uid import (ComputedRadiographyImageStorage, DeflatedExplicitVRLittleEndian, ExplicitVRLittleEndian,
                         ImplicitVRLittleEndian, JPEGBaseline8Bit)

# A folder, the DICOMDIR's bytes, the images' by their names, and what is expected: rule, severity, file.
Fixture = tuple[str, bytes, dict[str, bytes], list[tuple[str, str, str]]]
FIRST, SECOND = "IO000001", "IO000002"
JPEG = bytes.fromhex("FFD8FFD9")


def saved(made: Dataset) -> bytes:
    data = io.BytesIO()
    made.save_as(data, enforce_file_format=True)
    return data.getvalue()


def changed(change: Callable[[Dataset], object], number: int = 1) -> Dataset:
    made = image(number)
    change(made)
    return made


def having(**values: object) -> Dataset:
    return changed(lambda made: [setattr(made, name, value) for name, value in values.items()])


def without(name: str) -> bytes:
    return saved(changed(lambda made: delattr(made, name)))


def encoded(syntax: str) -> Dataset:
    return changed(lambda made: setattr(made.file_meta, "TransferSyntaxUID", syntax))


def compressed(frames: int, fragments: int) -> Dataset:
    made = encoded(JPEGBaseline8Bit)
    made.NumberOfFrames, made.PixelData = frames, encapsulate([JPEG] * fragments)
    made["PixelData"].is_undefined_length = True
    return made


def parts(data: bytes) -> tuple[bytes, bytes]:
    """The head of a file, meta information and all, and its data set."""
    end = 144 + int.from_bytes(data[140:144], "little")
    return data[:end], data[end:]


def swapped(data: bytes) -> bytes:
    """With rows and columns in the wrong order: two elements of ten bytes."""
    at = data.index(b"\x28\0\x10\0US")
    return data[:at] + data[at + 10:at + 20] + data[at:at + 10] + data[at + 20:]


def fixtures() -> list[Fixture]:
    first, listed = image_file(1), directory(1)
    head, body = parts(first)
    made: list[Fixture] = []

    def pair(rule: str, severity: str, fires: str, bad: bytes | Dataset, passes: str, good: bytes | Dataset) -> None:
        """A data set is named by a DICOMDIR of its own, bytes by the one that every other image has."""
        for folder, one, expected in [(f"fires-{fires}", bad, [(rule, severity, f"IMAGES/{FIRST}")]),
                                      (f"passes-{passes}", good, [])]:
            own = isinstance(one, Dataset)
            made.append((f"{rule}/{folder}", directory([one]) if own else listed,
                         {FIRST: saved(one) if own else one}, expected))

    def fires(rule: str, what: str, bad: bytes) -> None:
        made.append((f"{rule}/fires-{what}", listed, {FIRST: bad}, [(rule, "error", f"IMAGES/{FIRST}")]))

    pair("D301", "error", "no-bytes", b"", "all-there", first)
    pair("D302", "error", "cut-short", first[:-2], "deflated", encoded(DeflatedExplicitVRLittleEndian))
    pixels = bytes.fromhex("E07F10004F420000")
    fires("D302", "length-of-4-gb", patched(first, pixels + b"\x04\0\0\0", pixels + b"\xFE\xFF\xFF\xFF"))
    deflated = encoded(DeflatedExplicitVRLittleEndian)
    made.append(("D302/fires-deflated-cut-short", directory([deflated]), {FIRST: saved(deflated)[:-20]},
                 [("D302", "error", f"IMAGES/{FIRST}")]))
    implicit = parts(saved(encoded(ImplicitVRLittleEndian)))[1]
    pair("D303", "error", "implicit-inside", head + implicit, "implicit-declared", encoded(ImplicitVRLittleEndian))
    pair("D304", "warning", "columns-before-rows", swapped(first), "rows-before-columns", first)
    padding = bytes.fromhex("FCFFFCFF4F42000008000000") + bytes(8)
    pair("D305", "warning", "zeros-behind", first + bytes(512), "padding-element", first + padding)
    short = first[:140] + (int.from_bytes(first[140:144], "little") - 2).to_bytes(4, "little") + first[144:]
    pair("D306", "warning", "two-too-short", short, "exact", first)
    own_uid = b"\x08\0\x18\0UI"
    at = body.index(own_uid)
    pair("D307", "warning", "no-sop-instance", head + body[:at] + body[at + 8 + body[at + 6]:], "with-it", first)
    other = patched(first, uid(1).encode(), uid(9).encode(), last=True)
    pair("D308", "warning", "another-instance", other, "the-same", first)

    pair("D311", "error", "no-pixels", without("PixelData"), "with-pixels", first)
    pair("D312", "error", "no-rows", without("Rows"), "with-rows", first)
    pair("D313", "error", "three-rows", having(Rows=3), "two-rows", first)
    pair("D314", "warning", "one-row", having(Rows=1), "three-padded-to-four", having(Rows=1, Columns=3))
    packed = saved(compressed(1, 1))
    pair("D315", "error", "compressed-inside", head + parts(packed)[1], "compressed-declared", compressed(1, 1))
    pair("D316", "error", "one-of-two", compressed(2, 1), "two-of-two", compressed(2, 2))

    other = having(PatientID="CH2", PatientName="ANOTHER^PATIENT")
    pair("D321", "error", "another-patient", saved(other), "empty-components-behind",
         saved(having(PatientName="SYNTHETIC^PATIENT^^^")))
    pair("D322", "warning", "without-caret", saved(having(PatientName="SYNTHETIC PATIENT")), "spaces-behind",
         saved(having(PatientID="CH1 ")))
    pair("D323", "error", "another-study", saved(having(StudyInstanceUID=uid(109))), "its-study", first)
    pair("D324", "warning", "another-series", saved(having(SeriesInstanceUID=uid(209))), "its-series", first)
    pair("D325", "error", "another-image", saved(having(SOPInstanceUID=uid(9))), "its-image", first)
    other = having(SOPClassUID=ComputedRadiographyImageStorage)
    pair("D326", "warning", "another-class", saved(other), "its-class", first)
    pair("D327", "warning", "implicit-vr", saved(encoded(ImplicitVRLittleEndian)), "explicit-vr",
         saved(encoded(ExplicitVRLittleEndian)))
    pair("D328", "warning", "another-modality", saved(having(Modality="DX")), "its-modality", first)
    pair("D329", "warning", "another-number", saved(having(InstanceNumber="9")), "leading-zero",
         saved(having(InstanceNumber="01")))
    both = directory(2)
    twice = (uid(2).encode(), uid(1).encode())
    made.append(("D331/fires-one-uid-twice", both.replace(*twice),
                 {FIRST: first, SECOND: image_file(2).replace(*twice)}, [("D331", "error", f"IMAGES/{SECOND}")]))
    made.append(("D331/passes-two-uids", both, {FIRST: first, SECOND: image_file(2)}, []))
    return made
