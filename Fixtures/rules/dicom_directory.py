"""DICOMDIRs for make.py, written byte by byte: pydicom writes none that is wrong in the ways that are wanted here."""

import struct
from dataclasses import dataclass, field

from dicom import image, image_file, uid

PLAIN = "1.2.840.10008.1.2.1"
Element = tuple[int, str, bytes]


def text(tag: int, vr: str, value: object) -> Element:
    return tag, vr, str(value).encode()


def long(tag: int, value: int) -> Element:
    return tag, "UL", struct.pack("<I", value)


def short(tag: int, value: int) -> Element:
    return tag, "US", struct.pack("<H", value)


def written(element: Element, implicit: bool = False) -> bytes:
    tag, vr, value = element
    if len(value) % 2:
        value += b"\0" if vr == "UI" else b" "
    start = struct.pack("<HH", tag >> 16, tag & 0xFFFF)
    if implicit:
        return start + struct.pack("<I", len(value)) + value
    if vr in ("OB", "SQ"):
        return start + vr.encode() + struct.pack("<HI", 0, len(value)) + value
    return start + vr.encode() + struct.pack("<H", len(value)) + value


@dataclass
class Record:
    """`without` are tags that it lacks, `more` elements at its end, `next` another record than the one that follows."""

    type: str
    keys: list[Element] = field(default_factory=list)
    below: list["Record"] = field(default_factory=list)
    in_use: int = 0xFFFF
    without: tuple[int, ...] = ()
    more: list[Element] = field(default_factory=list)
    next: "Record | None" = None
    offset: int = 0

    def elements(self, following: int) -> list[Element]:
        lower = self.below[0].offset if self.below else 0
        following = self.next.offset if self.next else following
        made = [long(0x00041400, following), short(0x00041410, self.in_use), long(0x00041420, lower),
                text(0x00041430, "CS", self.type), *self.keys]
        return [element for element in sorted(made) if element[0] not in self.without] + self.more


def image_record(number: int, name: str | None = None, **changes: object) -> Record:
    whole = image(number)
    file = [text(0x00041500, "CS", name or f"IMAGES\\IO{number:06}"), text(0x00041510, "UI", whole.SOPClassUID),
            text(0x00041511, "UI", whole.SOPInstanceUID), text(0x00041512, "UI", PLAIN)]
    return Record("IMAGE", file + [text(0x00200013, "IS", number)], **changes)


def series(*images: Record, **changes: object) -> Record:
    keys = [text(0x00080060, "CS", "OT"), text(0x0020000E, "UI", uid(200)), text(0x00200011, "IS", 1)]
    return Record("SERIES", keys, list(images), **changes)


def study(*below: Record, number: int = 100, **changes: object) -> Record:
    keys = [text(0x00080020, "DA", "20260715"), text(0x00080030, "TM", "101500"), text(0x0020000D, "UI", uid(number)),
            text(0x00200010, "SH", 1)]
    return Record("STUDY", keys, list(below), **changes)


def patient(*below: Record, number: str = "CH1", **changes: object) -> Record:
    keys = [text(0x00100010, "PN", "SYNTHETIC^PATIENT"), text(0x00100020, "LO", number)]
    return Record("PATIENT", keys, list(below), **changes)


def whole(*images: Record) -> list[Record]:
    return [patient(study(series(*images or [image_record(1)])))]


def directory(root: list[Record], *, preamble: bytes = b"", meta_without: int = 0, meta_length: int = 0,
              implicit: bool = False, set_id: str = "SYNTHETIC", description: str = "", flag: int = 0,
              last: Record | None = None, behind: bytes = b"", shift: int = 0) -> bytes:
    """A DICOMDIR with the records below `root`, one thing of it changed. `meta_length` is added to the right one, `shift`
    to the position of every record."""
    meta = [(0x00020001, "OB", b"\0\1"), text(0x00020002, "UI", "1.2.840.10008.1.3.10"),
            text(0x00020003, "UI", uid(300)), text(0x00020010, "UI", PLAIN), text(0x00020012, "UI", uid(400))]
    group = b"".join(written(element) for element in meta if element[0] != meta_without)
    head = preamble.ljust(128, b"\0") + b"DICM" + written(long(0x00020000, len(group) + meta_length)) + group

    chains = [root]
    records: list[tuple[Record, Record | None]] = []
    while chains:
        chain = chains.pop()
        records += zip(chain, [*chain[1:], None])
        chains += [record.below for record in reversed(chain) if record.below]

    def laid_out() -> bytes:
        of_set = [text(0x00041130, "CS", set_id), long(0x00041200, root[0].offset),
                  long(0x00041202, (last or root[-1]).offset), short(0x00041212, flag)]
        if description:
            of_set.append(text(0x00041141, "CS", description))
        start = head + b"".join(written(element, implicit) for element in sorted(of_set))
        items = b""
        first = len(start) + len(written((0x00041220, "SQ", b""), implicit))
        for record, following in records:
            body = b"".join(
                written(element, implicit) for element in record.elements(following.offset if following else 0))
            record.offset = first + len(items) + shift
            items += struct.pack("<HHI", 0xFFFE, 0xE000, len(body)) + body
        return start + written((0x00041220, "SQ", items), implicit) + behind

    laid_out()  # finds where the records lie
    return laid_out()


Fixture = tuple[str, bytes, dict[str, bytes], list[tuple[str, str, str]]]


def fixtures() -> list[Fixture]:
    """(folder, the DICOMDIR, files in IMAGES, findings as (rule, severity, file))."""
    first, second = image_file(1), image_file(2)
    one, two = {"IO000001": first}, {"IO000001": first, "IO000002": second}
    sound = directory(whole())
    both = directory(whole(image_record(1), image_record(2)))
    made: list[Fixture] = []

    def fires(rule: str, what: str, data: bytes, severity: str = "warning", files: dict[str, bytes] = one,
              also: list[tuple[str, str, str]] = []) -> None:
        made.append((f"{rule}/fires-{what}", data, files, [(rule, severity, "DICOMDIR"), *also]))

    def passes(rule: str, what: str, data: bytes = sound, files: dict[str, bytes] = one,
               also: list[tuple[str, str, str]] = []) -> None:
        made.append((f"{rule}/passes-{what}", data, files, also))

    def private(*keys: Element) -> Record:
        return Record("PRIVATE", list(keys))

    fires("D101", "cut-in-the-second-image", both[:-30], "error", two)
    passes("D101", "two-images", both, two)
    circle = [image_record(1), image_record(2)]
    circle[1].next = circle[0]
    fires("D113", "circle", directory(whole(*circle)), "error", two)
    fires("D113", "positions-without-the-head", directory(whole(), shift=-132), "error")
    passes("D113", "two-images", both, two)

    other_set = directory(whole(image_record(2, "IO000002")))
    fires("D201", "a-set-in-a-folder-below", sound,
          files=one | {"OLD/DICOMDIR": other_set, "OLD/IO000002": second})
    passes("D201", "one-directory")
    fires("D202", "tiff-header", directory(whole(), preamble=b"II*\0\b\0\0\0"))
    passes("D202", "blank")
    fires("D203", "windows-program", directory(whole(), preamble=b"MZ\x90\0"), "error")
    passes("D203", "blank")
    fires("D204", "two-bytes-more", directory(whole(), meta_length=2))
    passes("D204", "exact")
    fires("D205", "no-version", directory(whole(), meta_without=0x00020001))
    fires("D205", "no-instance-uid", directory(whole(), meta_without=0x00020003))
    passes("D205", "all-there")
    fires("D206", "implicit-vr-called-explicit", directory(whole(), implicit=True), "error")
    passes("D206", "explicit-vr")
    modality = text(0x00080060, "CS", "OT")
    fires("D207", "modality-at-the-end", directory(whole(image_record(1, more=[modality]))))
    described = image_record(1)
    described.keys.append(modality)
    passes("D207", "modality-in-its-place", directory(whole(described)))
    number = text(0x00200013, "IS", 1)
    fires("D208", "instance-number-twice", directory(whole(image_record(1, more=[number]))), "error")
    passes("D208", "once")
    fires("D209", "zeros", directory(whole(), behind=bytes(64)))
    passes("D209", "padding", directory(whole(), behind=written((0xFFFCFFFC, "OB", bytes(52)))))

    fires("D211", "small-letters", directory(whole(), set_id="synthetic"))
    passes("D211", "16-characters", directory(whole(), set_id="SYNTHETIC_SET_16"))
    fires("D212", "not-there", directory(whole(), description="IMAGES\\README"))
    passes("D212", "there", directory(whole(), description="IMAGES\\README"), files=one | {"README": b"SYNTHETIC\r\n"},
           also=[("D108", "warning", "IMAGES/README")])
    fires("D213", "ffff", directory(whole(), flag=0xFFFF))
    passes("D213", "0000")
    root = whole()
    fires("D214", "last-is-a-study", directory(root, last=root[0].below[0]))
    passes("D214", "last-is-the-patient")

    fires("D221", "no-lower-level-offset", directory(whole(image_record(1, without=(0x00041420,)))), "error")
    passes("D221", "all-there")
    fires("D222", "one-of-two", directory(whole(image_record(1), image_record(2, in_use=0))))
    passes("D222", "both-in-use", both, two)
    picture, overlay = image_record(1), image_record(1)
    picture.type, overlay.type = "PICTURE", "OVERLAY"
    fires("D231", "picture", directory(whole(picture)))
    passes("D231", "image")
    fires("D232", "overlay", directory(whole(overlay)))
    passes("D232", "image")
    fires("D233", "study-at-the-root", directory([study(series(image_record(1)))]), "error")
    passes("D233", "study-below-a-patient")
    fires("D234", "no-uid", directory(whole(image_record(1), private())))
    passes("D234", "with-its-uid", directory(whole(image_record(1), private(text(0x00041432, "UI", uid(500))))))

    fires("D241", "no-instance-number", directory(whole(image_record(1, without=(0x00200013,)))))
    fires("D241", "no-patient-id", directory([patient(study(series(image_record(1))), without=(0x00100020,))]))
    passes("D241", "all-there")
    fires("D242", "no-series-uid", directory([patient(study(series(image_record(1), without=(0x0020000E,))))]), "error")
    passes("D242", "all-there")
    fires("D243", "leading-zero", directory(whole(image_record(1), private(text(0x00041432, "UI", "2.25.07")))))
    passes("D243", "no-leading-zero", directory(whole(image_record(1), private(text(0x00041432, "UI", "2.25.70")))))
    fires("D244", "one-patient-twice", directory([*whole(), patient()]))
    passes("D244", "one-patient")
    twice, another = whole(), whole()
    twice[0].below.append(study())
    another[0].below.append(study(number=101))
    fires("D245", "one-study-twice", directory(twice))
    passes("D245", "two-studies", directory(another))
    fires("D251", "no-instance-uid", directory(whole(image_record(1, without=(0x00041511,)))))
    passes("D251", "all-there")
    nameless = (0x00041500, 0x00041510, 0x00041511, 0x00041512)
    fires("D252", "one-of-two", directory(whole(image_record(1), image_record(2, without=nameless))))
    passes("D252", "both-name-a-file", both, two)

    def privates(count: int) -> bytes:
        return directory(whole(image_record(1), *(private() for _ in range(count))))

    twenty = [("D234", "warning", "DICOMDIR")] * 20
    fires("D299", "21-of-a-kind", privates(21), also=twenty)
    passes("D299", "20-of-a-kind", privates(20), also=twenty)
    return made
