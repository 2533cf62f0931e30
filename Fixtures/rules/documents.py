"""Documents, texts and films for make.py, whole or with one thing wrong."""

import struct
from collections.abc import Mapping

from pictures import Pair

# ---------------------------------------------------------------------------------------------------------------------
# PDF


def stream(content: str, entries: str = "") -> str:
    return f"<< {entries} /Length {len(content)} >>\nstream\n{content}\nendstream"


def pdf(version: str = "1.4", catalog: str = "", page: str = "", more: Mapping[int, str | None] = {},
        trailer: str = "/Root 1 0 R", shift: int = 0) -> bytes:
    """One page with one line on it. `more` adds objects by their numbers or takes them away; the table is said to lie
    `shift` bytes behind its place."""
    objects: dict[int, str | None] = {
        1: f"<< /Type /Catalog /Pages 2 0 R {catalog} >>", 2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Resources << >> /Contents 4 0 R {page} >>",
        4: stream("0 0 m 9 9 l S")} | dict(more)
    file = f"%PDF-{version}\n"
    size = max(objects) + 1
    table = "0000000000 65535 f \n"
    for number in range(1, size):
        content = objects.get(number)
        table += f"{len(file):010} 00000 n \n" if content else "0000000000 00000 f \n"
        file += f"{number} 0 obj\n{content}\nendobj\n" if content else ""
    end = f"trailer\n<< /Size {size} {trailer} >>\nstartxref\n{len(file) + shift}\n%%EOF\n"
    return f"{file}xref\n0 {size}\n{table}{end}".encode()


def encrypted(owner: str, user: str) -> bytes:
    """With RC4 of 40 bits; what is on the page does not decrypt to anything, and nobody decrypts it."""
    entry = f"<< /Filter /Standard /Length 40 /O <{owner}> /P -4 /R 2 /U <{user}> /V 1 >>"
    name = "<31415926535897932384626433832795>"
    return pdf(more={5: entry}, trailer=f"/Root 1 0 R /Encrypt 5 0 R /ID [{name}{name}]")


def pdfs() -> list[Pair]:
    whole = pdf()
    secret = encrypted("92fe0f4454ad4c9644693f33c07cb54f587dce1e2682fe9ecea6107a1ef630dd",
                       "f53be2f0b8dac4313197df2d160bb5ade3ac05b5b656448e405c1b683d9d270b")
    open = encrypted("c92422687facee686e373f10b5c7d04738053152f7e2ee30e11c69ec442576ab",
                     "b3d9fa366906ef42f354c6deb74c59075eaf334eb7c04356ba0d7f3dd8b51d0a")
    empty = {2: "<< /Type /Pages /Kids [] /Count 0 >>"}
    packed = {5: stream("x", "/Type /ObjStm /Filter [/FlateDecode /FlateDecode]")}
    picture = {5: stream("x", "/Type /XObject /Filter [/FlateDecode /FlateDecode]")}
    attached = "/Annots [<< /Type /Annot /Subtype /{} /Rect [0 0 9 9] /Contents (x) >>]"
    return [(rule, severity, "scan.pdf", bad, what, good, other) for rule, severity, bad, what, good, other in [
        ("F301", "error", whole[:-30], "cut-in-the-trailer", whole, "whole"),
        ("F302", "error", pdf(shift=9, more={1: None}), "no-catalog", pdf(shift=9), "catalog"),
        ("F303", "warning", pdf(shift=9), "table-elsewhere", whole, "table-in-its-place"),
        ("F304", "error", pdf(more=empty), "no-page", whole, "one-page"),
        ("F305", "error", secret, "password", open, "no-password"),
        ("F306", "warning", open, "encrypted", whole, "not-encrypted"),
        ("F307", "warning", pdf(more={4: None}), "no-content", whole, "content"),
        ("F308", "warning", pdf(page=attached.format("FileAttachment")), "attachment",
         pdf(page=attached.format("Text")), "note"),
        ("F309", "warning", pdf(catalog="/OpenAction << /S /JavaScript /JS (x) >>"), "script",
         pdf(catalog="/OpenAction << /S /GoTo /D [3 0 R /Fit] >>"), "destination"),
        ("F310", "warning", pdf(catalog="/AcroForm << /XFA [] >>"), "xfa", pdf(catalog="/AcroForm << /Fields [] >>"),
         "form"),
        ("F311", "warning", pdf(version="1.8"), "version-1-8", pdf(version="1.7"), "version-1-7"),
        ("F312", "warning", pdf(more=packed), "objects-packed-twice", pdf(more=picture), "picture-packed-twice")]]


# ---------------------------------------------------------------------------------------------------------------------
# Word: a compound file of 512-byte sectors, all of whose streams are short and lie in units of 64 bytes

END, FREE = 0xFFFFFFFE, 0xFFFFFFFF


def entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le")
    return (text.ljust(64, b"\0") + struct.pack("<HBB3I", len(text) + 2, kind, 1, FREE, right, child) + bytes(36)
            + struct.pack("<IQ", start, size))


def word(magic: int = 0xA5EC, version: int = 193, flags: int = 0x0200, length: int = 20, storage: str = "ObjectPool",
         object: str = "\1Ole", unit: int | None = None) -> bytes:
    """`unit` is where the properties' second unit is said to lie."""
    document = bytearray(b"A" * 512)
    for place, form, number in [(0, "H", magic), (2, "H", version), (10, "H", flags), (76, "I", length),
                                (418, "I", 100), (422, "I", 21)]:
        struct.pack_into("<" + form, document, place, number)
    short, units, entries = b"", [], b""
    streams = [("WordDocument", bytes(document)), ("1Table", b"\7" * 192), ("\5SummaryInformation", b"\x09" * 128),
               (object, b"\1" * 64)]
    for number, (name, data) in enumerate(streams, 1):
        entries += entry(name, 2, number + 1, FREE, len(units), len(data))
        short += data
        units += [*range(len(units) + 1, len(units) + len(data) // 64), END]
    entries += entry(storage, 1, FREE, FREE, 0, 0)
    if unit is not None:
        units[11] = unit
    held = -(-len(short) // 512)
    root = entry("Root Entry", 5, FREE, 1, 0, len(short))
    # The short streams, their table, two sectors of directory, the table of sectors.
    chain = [*range(1, held), END, END, held + 2, END, 0xFFFFFFFD]
    header = bytes.fromhex("D0CF11E0A1B11AE1").ljust(24, b"\0") + struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<9I", 0, 1, held + 1, 0, 4096, held, 1, END, 0) + struct.pack("<I", held + 3)
    sectors = [header.ljust(512, b"\xFF"), short.ljust(held * 512, b"\0"),
               struct.pack(f"<{len(units)}I", *units).ljust(512, b"\xFF"), (root + entries).ljust(1024, b"\0"),
               struct.pack(f"<{len(chain)}I", *chain).ljust(512, b"\xFF")]
    return b"".join(sectors)


def words() -> list[Pair]:
    whole = word()
    return [(rule, severity, "letter.doc", bad, what, good, other) for rule, severity, bad, what, good, other in [
        ("F321", "error", whole[:-512], "sector-cut", whole, "whole"),
        ("F322", "error", word(magic=0xA5ED), "another-start", whole, "words-start"),
        ("F323", "error", word(magic=0xA5DC, version=104), "word-95", whole, "word-97"),
        ("F324", "error", word(flags=0x0300), "password", whole, "no-password"),
        ("F325", "warning", word(storage="Macros"), "macros", whole, "objects"),
        ("F326", "warning", word(length=1), "one-paragraph-end", word(length=2), "one-character"),
        ("F327", "warning", word(unit=99), "properties-nowhere", word(unit=12), "properties"),
        ("F328", "warning", word(object="\1Ole10Native"), "embedded-file", whole, "embedded-picture"),
        ("F329", "warning", whole[:-10], "ten-bytes-cut", whole, "whole")]]


# ---------------------------------------------------------------------------------------------------------------------
# Text, pages and records

LINE = "主訴：左側牙痛三天，冷熱敏感\r\n"


def texts() -> list[Pair]:
    utf8, big5 = LINE.encode(), LINE.encode("big5")
    # More than is looked at to tell what it is.
    long = b"SYNTHETIC RECORD - NO REAL PATIENT\r\n" * 1821
    # Twenty different characters of GB2312 are no Big5; fewer could be.
    simplified = "主诉：左侧牙痛三天，冷热敏感，检查发现蛀牙，已经填补\r\n".encode("gb2312")
    return [(rule, severity, "note.txt", bad, what, good, other) for rule, severity, bad, what, good, other in [
        ("F401", "warning", utf8 * 2 + b"\xE4\xB8" + utf8, "damaged-character", utf8 * 3, "whole"),
        ("F402", "warning", utf8 * 20 + big5 * 2, "big5-behind-utf-8", utf8 * 22, "utf-8"),
        ("F403", "error", long + b"\a\r\n", "bell", long + b"\f\r\n", "page-feed"),
        ("F404", "error", long + simplified, "gb2312", long + big5, "big5"),
        ("F405", "warning", utf8[:-3], "cut-in-a-character", utf8[:-2], "cut-behind-it"),
        ("F406", "error", b" \r\n", "space", b".\r\n", "full-stop")]]


def pages() -> list[Pair]:
    def page(body: str = "<p>病歷</p>", charset: str = "utf-8") -> bytes:
        meta = f'<meta charset="{charset}">' if charset else ""
        return f"<!DOCTYPE html>\n<html><head>{meta}<title>SYNTHETIC</title></head>\n<body>{body}</body></html>\n".encode()

    whole = page()
    inside = '<p>病歷</p><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'
    return [(rule, severity, "page.html", bad, what, good, other) for rule, severity, bad, what, good, other in [
        ("F411", "warning", page(charset=""), "no-charset", whole, "charset"),
        ("F412", "warning", page(charset="big5"), "big5-declared", whole, "utf-8-declared"),
        ("F413", "warning", page('<p>病歷</p><img src="tooth.jpg">'), "picture-beside-it", page(inside), "picture-in-it"),
        ("F414", "warning", page('<p>病歷</p><img src="https://example.org/tooth.jpg">'), "picture-of-a-site",
         page('<p>病歷</p><a href="https://example.org/tooth.jpg">x</a>'), "link-to-a-site"),
        ("F415", "warning", page("<p>病歷</p><script>print()</script>"), "script",
         page('<p>病歷</p><script type="application/json">[]</script>'), "data"),
        ("F416", "error", page("<p> </p>"), "empty", whole, "words"),
        ("F417", "warning", page('<form onsubmit="load()"></form>'), "handler-alone",
         page('<form onsubmit="load()">病歷</form>'), "handler-and-words"),
        ("F418", "warning", page("<div>" * 3000 + "病歷"), "3000-levels", page("<div>" * 200 + "病歷"), "200-levels"),
        ("F419", "warning", page("<p>病歷\a</p>"), "bell", page("<p>病歷\t</p>"), "tab")]]


def record(declaration: str = '<?xml version="1.0" encoding="UTF-8"?>', type: str = "2.16.840.1.113883.1.3",
           custodian: str = "<custodian/>", number: str = "A123456789", birth: str = "19790315", name: str = "",
           body: str = "<nonXMLBody><text>主訴：左側牙痛三天</text></nonXMLBody>", end: str = "</ClinicalDocument>",
           package: str = "") -> bytes:
    """An electronic record; `package` is what it lies in, with `@` in its place."""
    text = (
        f'<ClinicalDocument xmlns="urn:hl7-org:v3">\n<typeId root="{type}" extension="POCD_HD000040"/>\n'
        '<id root="2.25.1151121001"/>\n<code code="34108-1" codeSystem="2.16.840.1.113883.6.1"/>\n'
        '<title>SYNTHETIC</title>\n<effectiveTime value="20260709"/>\n<confidentialityCode code="N"/>\n'
        f'<recordTarget><patientRole><id root="2.25.1" extension="{number}"/><patient>'
        f'{name and f"<name>{name}</name>"}<birthTime value="{birth}"/>'
        f"</patient></patientRole></recordTarget>\n<author/>\n{custodian}\n<component>{body}</component>\n{end}\n")
    return f"{declaration}\n{package.replace('@', text) if package else text}".encode()


# What the schema of a fixture asks for: that a record begins with its type and goes on as it likes.
SCHEMA = b"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:hl7-org:v3"
  elementFormDefault="qualified"><xs:element name="ClinicalDocument"><xs:complexType><xs:sequence>
<xs:element name="typeId"><xs:complexType><xs:attribute name="root" fixed="2.16.840.1.113883.1.3"/>
<xs:anyAttribute processContents="skip"/></xs:complexType></xs:element><xs:any maxOccurs="unbounded" processContents="skip"/>
</xs:sequence></xs:complexType></xs:element></xs:schema>
"""


def records() -> list[Pair]:
    whole = record()
    package = '<cdp:ContentPackage xmlns:cdp="http://www.hl7.org.tw/EMR/CDocumentPayload/v1.0">@</cdp:ContentPackage>'
    reference = "<nonXMLBody><text>主訴<reference value=\"{}\"/></text></nonXMLBody>"
    damaged = whole.replace("天".encode(), "天".encode()[:2])
    return [(rule, severity, "record.xml", bad, what, good, other) for rule, severity, bad, what, good, other in [
        ("F421", "error", record(end=""), "not-closed", whole, "closed"),
        ("F422", "error", record(declaration="<!DOCTYPE ClinicalDocument>"), "doctype", record(declaration=""), "none"),
        ("F423", "error", f"{package.replace('@', '')}\n".encode(), "empty-package", whole, "record"),
        ("F424", "warning", record(package=package), "packaged", whole, "as-it-is"),
        ("F425", "warning", record(custodian=""), "no-custodian", whole, "custodian"),
        ("F426", "error", record(body="<nonXMLBody><text> </text></nonXMLBody>"), "blank", whole, "words"),
        ("F427", "warning", record(body=reference.format("tooth.pdf")), "file-beside-it",
         record(body=reference.format("#tooth")), "place-in-it"),
        ("F428", "warning", record(number=""), "no-number", whole, "number"),
        ("F429", "warning", record(birth=""), "no-birth-date", whole, "birth-date"),
        ("F430", "error", record(declaration='<?xml version="1.0" encoding="UTF-16"?>'), "utf-16-declared", whole,
         "utf-8-declared"),
        ("F431", "error", damaged, "byte-lost", whole, "whole"),
        ("F432", "warning", record(type="2.16.840.1.113883.1.4"), "another-type", whole, "cda-r2")]]


# ---------------------------------------------------------------------------------------------------------------------
# MPEG program streams, and MP4

SEQUENCE = bytes.fromhex("000001B316012013FFFFE018 000001B5148A00010000")
PICTURE = bytes.fromhex("00000100000FFFF8 0000010113F9500A")


def pack(content: bytes, stream: int = 0xE0) -> bytes:
    start = bytes.fromhex("000001BA 440004000401 010003F8")
    return start + struct.pack(">4BH", 0, 0, 1, stream, 3 + len(content)) + b"\x80\0\0" + content


PROGRAM_END = bytes.fromhex("000001B9")
FILM = pack(SEQUENCE + PICTURE) + PROGRAM_END


def mpegs() -> list[Pair]:
    return [(rule, severity, "film.mpg", bad, what, FILM, other) for rule, severity, bad, what, other in [
        ("F501", "error", pack(SEQUENCE + PICTURE, stream=0xC0) + PROGRAM_END, "sound-alone", "pictures"),
        ("F502", "error", pack(PICTURE) + PROGRAM_END, "no-header", "header"),
        ("F503", "error", pack(SEQUENCE) + PROGRAM_END, "no-picture", "picture"),
        ("F504", "warning", FILM[:-4] + pack(PICTURE)[:-1], "packet-cut", "whole"),
        ("F505", "warning", FILM[:-4] + b"\1" + pack(PICTURE) + PROGRAM_END, "a-byte-between-packets", "none"),
        ("F506", "warning", pack(bytes.fromhex("000000016764001F")) + PROGRAM_END, "h-264", "mpeg-2")]]


def box(type: bytes, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return struct.pack(">I4s", len(content) + 8, type) + content


def mp4(handler: bytes = b"vide", codec: bytes = b"avc1", samples: int = 3, shift: int = 0, extra: bytes = b"",
        tail: bytes = b"", has_index: bool = True) -> bytes:
    """So many samples of ten bytes in one chunk, which is said to lie `shift` bytes behind its place."""
    def table(*numbers: int) -> bytes:
        return struct.pack(f">{len(numbers) + 1}I", 0, *numbers)

    start = box(b"ftyp", b"isom", struct.pack(">I", 512), b"isomavc1")
    media = box(b"mdat", b"\xAB" * 10 * samples)
    chunks = 1 if samples else 0
    picture = box(codec, bytes(24), struct.pack(">HH", 640, 480), bytes(50))
    index = box(
        b"moov", box(b"mvhd", bytes(12), struct.pack(">II", 1000, 2000), bytes(80)),
        box(b"trak", box(b"tkhd", bytes(12), struct.pack(">I", 1), bytes(68)),
            box(b"mdia", box(b"hdlr", bytes(8), handler, bytes(13)),
                box(b"minf", box(
                    b"stbl", box(b"stsd", table(1), picture), box(b"stsc", table(chunks, *[1, samples, 1] * chunks)),
                    box(b"stsz", table(10, samples)),
                    box(b"stco", table(chunks, *[len(start) + 8 + shift] * chunks)))))), extra)
    return start + media + (index if has_index else b"") + tail


def mp4s() -> list[Pair]:
    whole = mp4()
    return [(rule, severity, "film.mpg", bad, what, good, other) for rule, severity, bad, what, good, other in [
        ("F511", "warning", mp4(tail=b"\1\2\3"), "three-bytes-behind", mp4(tail=bytes(3)), "three-zeros-behind"),
        ("F512", "error", mp4(has_index=False), "no-index", whole, "index"),
        ("F513", "error", mp4(handler=b"soun"), "sound-alone", whole, "pictures"),
        ("F514", "error", mp4(codec=b"encv"), "protected", whole, "not-protected"),
        ("F515", "error", mp4(extra=struct.pack(">I4s", 9, b"free")), "box-too-long",
         mp4(extra=struct.pack(">I4s", 8, b"free")), "box-that-fits"),
        ("F516", "error", mp4(shift=100_000), "pictures-beyond-it", whole, "pictures-in-it"),
        ("F517", "warning", mp4(shift=-1), "pictures-in-a-header", whole, "pictures-in-their-place"),
        ("F518", "error", mp4(samples=0), "no-pictures", mp4(samples=1), "one-picture"),
        ("F519", "warning", mp4(codec=b"hvc1"), "h-265", whole, "h-264")]]


def pairs() -> list[Pair]:
    return [*pdfs(), *words(), *texts(), *pages(), *records(), *mpegs(), *mp4s()]
