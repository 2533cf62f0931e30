"""File-sets that hold what the insurer would rather not have: the D4xx rules."""

from dicom import directory, image
from dicom_instances import FIRST, SECOND, compressed, encoded, having, saved
from pydicom.dataset import Dataset
from pydicom.uid import ImplicitVRLittleEndian, RawDataStorage, SpatialRegistrationStorage, UID

# A folder, the DICOMDIR's bytes, the images' by their names, what is expected (rule, severity, file), and `setup`.
Fixture = tuple[str, bytes, dict[str, bytes], list[tuple[str, str, str]], str]

# What general-purpose media have (PS3.11, Annexes D, H, J, N), of what the fixtures use.
COMMON = {"1.2.840.10008.1.2.1", "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.90"}


def warned(rule: str) -> list[tuple[str, str, str]]:
    return [(rule, "warning", "DICOMDIR")]


def uncommon(images: dict[str, bytes], expected: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """D404 for every transfer syntax of `images` that is not common. What is no DICOM file has none, and of one that
    ends in the middle nothing more is said."""
    if any(rule == "D302" for rule, _, _ in expected):
        return []
    found = set()
    for data in images.values():
        mark = b"\x02\0\x10\0UI"
        at = data.find(mark, 132)
        if data[128:132] == b"DICM" and at >= 0:
            length = int.from_bytes(data[at + 6:at + 8], "little")
            found.add(data[at + 8:at + 8 + length].rstrip(b"\0").decode())
    return warned("D404") * len(found - COMMON)


def without_image(sop_class: UID) -> Dataset:
    """Something that is no picture, with the keys that its record asks for."""
    made = image(2)
    made.SOPClassUID = sop_class
    for name in ["Rows", "Columns", "BitsAllocated", "BitsStored", "HighBit", "PixelRepresentation", "PixelData",
                 "SamplesPerPixel", "PhotometricInterpretation"]:
        delattr(made, name)
    made.ContentDate, made.ContentTime = "20260715", "101500"
    made.ContentLabel, made.ContentDescription, made.ContentCreatorName = "MADE", "", ""
    return made


def frames(count: int) -> tuple[Dataset, bytes, int]:
    """An image of a million pixels of 16 bits a frame: its head, and the size to which zeros make it whole."""
    made = having(Rows=1000, Columns=1000, BitsAllocated=16, BitsStored=16, HighBit=15, NumberOfFrames=count,
                  PixelData=b"\0\0")
    made["PixelData"].VR = "OW"
    head = saved(made)[:-6]
    return made, head + (count * 2_000_000).to_bytes(4, "little"), len(head) + 4 + count * 2_000_000


def fixtures() -> list[Fixture]:
    first = image(1)
    made: list[Fixture] = []

    def add(folder: str, instances: list[Dataset], *expected: tuple[str, str, str]) -> None:
        files = {name: saved(one) for name, one in zip([FIRST, SECOND], instances)}
        made.append((folder, directory(instances), files, list(expected), ""))

    for rule, what, sop_class in [("D401", "raw-data", RawDataStorage),
                                  ("D402", "registration", SpatialRegistrationStorage)]:
        add(f"{rule}/fires-{what}", [first, without_image(sop_class)], *warned(rule))
        add(f"{rule}/passes-images", [first, image(2)])
    other = image(2)
    other.PatientID, other.PatientName = "CH2", "SYNTHETIC^OTHER"
    other.StudyInstanceUID, other.SeriesInstanceUID = "2.25.1151121101", "2.25.1151121201"
    add("D403/fires-two-patients", [first, other], *warned("D403"))
    add("D403/passes-one-patient", [first, image(2)])
    add("D404/fires-implicit", [encoded(ImplicitVRLittleEndian)], *warned("D404"))
    add("D404/passes-jpeg", [compressed(1, 1)])
    for count, expected in [(250, [*warned("D405"), ("B104", "warning", "")]), (249, [])]:
        instance, head, size = frames(count)
        made.append((f"D405/{'fires' if expected else 'passes'}-{count}-frames", directory([instance]), {FIRST: head},
                     expected, f"grow files/19000001/DICOM/IMAGES/{FIRST} {size}"))
    return made
