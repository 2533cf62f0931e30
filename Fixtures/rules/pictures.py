"""Pictures for make.py, whole or with one thing wrong, and what stands behind the end of one."""

import struct

from tables import zipped

# What is given back: rule, severity, file name, the bytes for which the rule fires and what they are called, and the
# same for the bytes for which it does not.
Pair = tuple[str, str, str, bytes, str, bytes, str]


# ---------------------------------------------------------------------------------------------------------------------
# JPEG

def segment(code: int, content: bytes) -> bytes:
    return bytes([0xFF, code]) + struct.pack(">H", len(content) + 2) + content


QUANTISATION = segment(0xDB, bytes([0] + [16] * 64))
# One code, of one bit, which stands for 0.
HUFFMAN = b"".join(segment(0xC4, bytes([kind, 1] + [0] * 16)) for kind in [0x00, 0x10])
SCAN = segment(0xDA, bytes([1, 1, 0, 0, 63, 0]))


def jpeg(width: int = 200, height: int = 200, frame: int = 0xC0, before: bytes = QUANTISATION, tables: bytes = HUFFMAN,
         data: bytes | None = None, after: bytes = b"", end: bytes = b"\xFF\xD9") -> bytes:
    """All grey: each block of eight by eight is two bits."""
    bits = 2 * ((width + 7) // 8) * ((height + 7) // 8)
    if data is None:
        data = bytes(bits // 8) + (bytes([0xFF >> bits % 8]) if bits % 8 else b"")
    header = segment(frame, struct.pack(">BHHB3B", 8, height, width, 1, 1, 0x11, 0))
    return b"\xFF\xD8" + before + header + tables + SCAN + data + after + end


def multi_picture(stated: int) -> bytes:
    """A JPEG whose index names a second one behind it, with so many bytes."""
    def first(offset: int) -> bytes:
        entries = struct.pack("<8I", 0, 1000, 0, 0, 0, stated, offset, 0)
        index = tiff({45058: (7, entries)}, whole=False)
        return jpeg(before=segment(0xE2, b"MPF\0" + index) + QUANTISATION)

    # Places count from the index's own header, ten bytes from the file's start.
    return first(len(first(0)) - 10) + jpeg()


def jpegs() -> list[Pair]:
    whole = jpeg()
    scans = [jpeg(frame=0xC2, after=(SCAN + b"\0") * count) for count in (500, 499)]
    return [
        ("F201", "error", "photo.jpg", jpeg(after=b"\xFF\xD8"), "begins-again", whole, "begins-once"),
        ("F202", "error", "photo.jpg", jpeg(width=0, data=bytes(7)), "no-width", jpeg(width=1, data=bytes(7)), "one-wide"),
        ("F203", "error", "photo.jpg", jpeg(data=b""), "no-data", whole, "data"),
        ("F204", "error", "photo.jpg", whole[:-2], "no-end", whole, "end"),
        ("F205", "warning", "photo.jpg", jpeg(frame=0xC9), "arithmetic", jpeg(frame=0xC1), "huffman"),
        ("F206", "error", "photo.jpg", jpeg(before=b""), "no-table", whole, "table"),
        ("F207", "warning", "photo.jpg", jpeg(tables=b""), "no-table", whole, "table"),
        ("F208", "warning", "photo.jpg", multi_picture(len(whole) + 1), "a-byte-too-few", multi_picture(len(whole)),
         "all-there"),
        ("F209", "error", "photo.jpg", scans[0], "501-scans", scans[1], "500-scans")]


# ---------------------------------------------------------------------------------------------------------------------
# GIF

def gif(palette: bytes = b"\0\0\0\xFF\xFF\xFF", width: int = 200, code: int = 2, before: bytes = b"",
        has_frame: bool = True, end: bytes = b"\x3B") -> bytes:
    """One line of black."""
    # The table is cleared before every second pixel, so that each code has three bits.
    bits = sum(value << 3 * place for place, value in enumerate([4, 0, 0] * 100 + [5]))
    data = bits.to_bytes(113, "little")
    frame = struct.pack("<B4HB", 0x2C, 0, 0, width, 1, 0) + bytes([code, len(data)]) + data + b"\0"
    screen = struct.pack("<2H3B", 200, 1, 0x80 if palette else 0, 0, 0)
    return b"GIF89a" + screen + palette + before + (frame if has_frame else b"") + end


def gifs() -> list[Pair]:
    whole = gif()
    return [
        ("F211", "error", "photo.gif", gif(before=b"\x20"), "no-block", gif(before=b"\0"), "stray-end-of-block"),
        ("F212", "error", "photo.gif", whole[:-2], "cut-in-a-frame", whole, "whole"),
        ("F213", "warning", "photo.gif", whole[:-1], "no-trailer", whole, "trailer"),
        ("F214", "error", "photo.gif", gif(has_frame=False), "no-frame", whole, "one-frame"),
        ("F215", "error", "photo.gif", gif(width=0), "frame-without-width", whole, "frame-with-width"),
        ("F216", "error", "photo.gif", gif(code=12), "codes-of-12-bits", whole, "codes-of-2-bits"),
        ("F217", "warning", "photo.gif", gif(palette=b""), "no-palette", whole, "palette"),
        ("F218", "warning", "photo.gif", gif(end=b"\x20"), "space-for-a-trailer", whole, "trailer")]


# ---------------------------------------------------------------------------------------------------------------------
# BMP

def bmp(width: int = 200, planes: int = 1, bits: int = 1, palette: bytes = b"\0\0\0\0\xFF\xFF\xFF\0",
        offset: int | None = None, profile: tuple[int, bytes] | None = None) -> bytes:
    """Twenty rows of black; `profile` is how long a colour profile is said to be, and the bytes of it."""
    size = 124 if profile else 40
    data = bytes((width * bits + 31) // 32 * 4 * 20)
    header = struct.pack("<IiiHH6I", size, width, 20, planes, bits, 0, 0, 0, 0, 0, 0)
    if profile:
        header = header.ljust(112, b"\0") + struct.pack("<3I", size + len(palette) + len(data), profile[0], 0)
    start = 14 + size + len(palette)
    file = struct.pack("<2sIHHI", b"BM", start + len(data), 0, 0, start if offset is None else offset)
    return file + header + palette + data + (profile[1] if profile else b"")


def bmps() -> list[Pair]:
    whole = bmp()
    return [
        ("F221", "error", "photo.bmp", bmp(offset=53), "pixels-in-the-header", whole, "pixels-behind-it"),
        ("F222", "error", "photo.bmp", bmp(width=0), "no-width", whole, "width"),
        ("F223", "error", "photo.bmp", bmp(bits=3), "3-bits", bmp(bits=4, palette=bytes(range(64))), "4-bits"),
        ("F224", "error", "photo.bmp", whole[:-1], "cut-short", whole, "whole"),
        ("F225", "warning", "photo.bmp", bmp(palette=b"\xFF\xFF\xFF\0"), "one-colour-of-two", whole, "two-colours"),
        ("F226", "warning", "photo.bmp", bmp(bits=2, palette=bytes(range(16))), "2-bits", whole, "1-bit"),
        ("F227", "warning", "photo.bmp", bmp(planes=2), "2-planes", whole, "1-plane"),
        ("F228", "warning", "photo.bmp", bmp(profile=(9, b"12345678")), "profile-cut", bmp(profile=(8, b"12345678")),
         "profile-whole"),
        ("F252", "warning", "photo.bmp", bmp(palette=b"\0\0\0\0" * 2), "black-twice", whole, "black-and-white")]


# ---------------------------------------------------------------------------------------------------------------------
# TIFF

Fields = dict[int, tuple[int, bytes | list[int]]]
WIDTHS = {1: "B", 3: "H", 4: "I", 16: "Q"}


def tiff(*pages: Fields, whole: bool = True, big: bool = False, last: int = 0) -> bytes:
    """For each page its fields, type and values by tag. Of a `whole` picture they change those of twenty rows of 200
    black pixels in two strips."""
    wide = "Q" if big else "I"
    size = struct.calcsize(wide)
    made = bytearray(struct.pack("<2s3HQ", b"II", 43, 8, 0, 0) if big else struct.pack("<2sHI", b"II", 42, 0))
    link = len(made) - size
    for page in pages or [{}]:
        fields: Fields = {}
        if whole:
            fields = {256: (3, [200]), 257: (3, [20]), 258: (3, [1]), 259: (3, [1]), 262: (3, [1]),
                      273: (4, [len(made), len(made) + 250]), 277: (3, [1]), 278: (3, [10]), 279: (4, [250, 250])}
            made += bytes(500)
        entries = b""
        for tag, (kind, values) in sorted((fields | page).items()):
            data = values if isinstance(values, bytes) else struct.pack(f"<{len(values)}{WIDTHS[kind]}", *values)
            count = len(data) // 8 if kind == 5 else len(values)
            if len(data) > size:
                data, place = struct.pack("<" + wide, len(made)), data
                made += place
            entries += struct.pack("<HH" + wide, tag, kind, count) + data.ljust(size, b"\0")
        made[link:link + size] = struct.pack("<" + wide, len(made))
        made += struct.pack("<Q" if big else "<H", len(entries) // (4 + 2 * size)) + entries
        link = len(made)
        made += struct.pack("<" + wide, last)
    return bytes(made)


def scan(width: int, height: int, dpi: int = 300) -> bytes:
    """A fax of any size, which needs no more than its first bytes for that."""
    return tiff({256: (4, [width]), 257: (4, [height]), 259: (3, [4]), 278: (4, [(height + 1) // 2]),
                 282: (5, struct.pack("<II", dpi, 1)), 296: (3, [2])})


def large(size: int) -> bytes:
    """The beginning of a TIFF to be grown with zeros to `size` bytes: one strip of black."""
    fields: Fields = {256: (3, [10000]), 257: (4, [1]), 258: (3, [8]), 259: (3, [1]), 262: (3, [1]), 273: (4, [0]),
                      277: (3, [1]), 279: (4, [0])}
    head = len(tiff(fields, whole=False))
    rows = min((size - head) // 10000, 10000)
    return tiff(fields | {257: (4, [rows]), 273: (4, [head]), 279: (4, [rows * 10000])}, whole=False)


def strips(count: int) -> tuple[bytes, int]:
    """Two pages, the first with so many strips, all but one left out, and the second with two, and the size to be grown
    to: a zero for each that was left out."""
    def made(place: int) -> bytes:
        page = tiff({273: (1, [0]), 279: (1, [200])}, {})
        start = struct.unpack_from("<I", page, 4)[0]
        entry = page.index(struct.pack("<HH", 273, 1), start)
        return page[:entry + 4] + struct.pack("<II", count, place) + page[entry + 12:] + b"\x08"

    size = len(made(0))
    return made(size - 1), size + count - 1


def overlapping() -> bytes:
    """Below the page is a directory that begins in the value of the page's last entry."""
    def file(place: int) -> bytes:
        return tiff({330: (4, [place]), 65535: (4, [1])})

    return file(len(file(8)) - 8) + bytes(16)


def tiffs() -> list[Pair]:
    whole = tiff()
    described = tiff({270: (2, b"SYNTHETIC\0")})
    entry = described.index(struct.pack("<HHI", 270, 2, 10))
    cut = described[:entry + 8] + struct.pack("<I", len(described) - 9) + described[entry + 12:]
    first = struct.unpack_from("<I", whole, 4)[0]
    return [
        ("F231", "error", "photo.tif", tiff(last=0x7FFFFFFF), "next-page-outside", whole, "no-next-page"),
        ("F232", "error", "photo.tif", tiff(last=first), "back-to-the-first", tiff({}, {}), "two-pages"),
        ("F233", "error", "photo.tif", tiff({273: (4, [8, len(whole) - 249])}), "strip-a-byte-short",
         tiff({273: (4, [8, len(whole) - 250])}), "strip-whole"),
        ("F234", "error", "photo.tif", tiff({278: (3, [9])}), "two-strips-of-three", whole, "two-strips"),
        ("F235", "warning", "photo.tif", tiff(big=True), "long-offsets", whole, "short-offsets"),
        ("F236", "warning", "photo.tif", cut, "description-a-byte-short", described, "description-whole"),
        ("F237", "warning", "photo.tif", overlapping(), "one-in-another", tiff({330: (4, [first])}), "one"),
        ("F239", "warning", "photo.tif", tiff({259: (3, [34925])}), "lzma", tiff({259: (3, [5])}), "lzw"),
        ("F251", "warning", "photo.tif", tiff({256: (3, [199])}), "199-wide", whole, "200-wide"),
        ("F253", "warning", "photo.tif", scan(1000, 20, dpi=601), "601-dpi", scan(1000, 20, dpi=600), "600-dpi"),
        ("F255", "warning", "photo.tif", scan(10001, 10000), "over-100-million", scan(10000, 10000), "100-million"),
        ("F256", "error", "photo.tif", scan(40001, 25000), "over-1000-million", scan(40000, 25000), "1000-million")]


# ---------------------------------------------------------------------------------------------------------------------
# PICT

RECTANGLE = struct.pack(">H4H", 0x30, 0, 0, 9, 9)


def pict(width: int = 200, opcodes: bytes = RECTANGLE, end: bytes = b"\0\xFF", version: int = 2) -> bytes:
    start = bytes(512) + struct.pack(">5H", 0, 0, 0, 20, width)
    header = b"\0\x11\x02\xFF\x0C\0\xFF\xFE\0\0" + struct.pack(">H", 72) + bytes(18) if version == 2 else b"\x11\x01"
    return start + header + opcodes + end


def region(size: int) -> bytes:
    return struct.pack(">HH", 1, size) + bytes(8)


def picts() -> list[Pair]:
    whole = pict()
    old = [pict(version=1, opcodes=RECTANGLE[1:] + code, end=b"\xFF") for code in (b"\x9A", b"\x0D\0\0")]
    return [
        ("F241", "error", "photo.pict", whole[:-2], "no-end", whole, "end"),
        ("F242", "error", "photo.pict", pict(width=0), "no-width", whole, "width"),
        ("F243", "warning", "photo.pict", old[0], "not-in-version-1", old[1], "in-version-1"),
        ("F244", "error", "photo.pict", pict(opcodes=region(9) + RECTANGLE), "region-of-9-bytes",
         pict(opcodes=region(10) + RECTANGLE), "region-of-10-bytes"),
        ("F245", "warning", "photo.pict", pict(opcodes=region(10)), "nothing-drawn",
         pict(opcodes=region(10) + RECTANGLE), "rectangle"),
        ("F246", "warning", "photo.pict", pict(opcodes=struct.pack(">HI", 0x8200, 4) + bytes(4)), "quicktime",
         pict(opcodes=struct.pack(">HI", 0x8100, 4) + bytes(4) + RECTANGLE), "reserved")]


# ---------------------------------------------------------------------------------------------------------------------
# Behind the end

def tails() -> list[Pair]:
    whole = jpeg()
    archive = zipped({"note.txt": "SYNTHETIC"})
    comments = [jpeg(before=segment(0xFE, data) + QUANTISATION)
                for data in (archive, archive.replace(b"PK\x05\x06", b"PK\x05\x05"))]
    return [(rule, severity, "photo.jpg", bad, what, good, other) for rule, severity, bad, what, good, other in [
        ("F601", "error", whole + archive, "archive", whole + bytes(len(archive)), "zeros"),
        ("F602", "error", whole + b"\x7FELF\2\1\1\0", "linux-program", whole + bytes(8), "zeros"),
        ("F603", "error", whole + b"%PDF-1.4\n", "pdf", whole + bytes(9), "zeros"),
        ("F604", "error", whole + b"<?php echo 1 ?>", "php", whole + bytes(15), "zeros"),
        ("F605", "warning", whole + b"SYNTHETIC", "words", whole + bytes(9), "zeros"),
        ("F606", "error", comments[0], "archive-in-a-comment", comments[1], "archive-without-its-end")]]


def pairs() -> list[Pair]:
    return [*jpegs(), *gifs(), *bmps(), *tiffs(), *picts(), *tails()]
