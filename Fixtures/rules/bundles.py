"""Finished bundles for make.py, made with Python's own zipfile and then changed byte by byte where that will not do."""

import io
import struct
import zipfile

from documents import record

INSTITUTION, DAY = "3599999991", "20261121"
NAME = f"{INSTITUTION}_1151121_001.zip"
XML, ATT = (f"{kind}{INSTITUTION}_{DAY}00000001" for kind in ("XML", "ATT"))
CHART = "13A19000001.txt"
TEXT = b"SYNTHETIC RECORD - NO REAL PATIENT\r\n2026-07-09 46 K02.9\r\n"
ABOUT = f"file={NAME}"
CASE = "case=13-19-000001"


def archive(*entries: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED, comment: bytes = b"",
            links: tuple[str, ...] = ()) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as made:
        for name, content in entries:
            info = zipfile.ZipInfo(name)
            info.create_system = 3
            info.external_attr = (0o120777 if name in links else 0o100644) << 16
            info.compress_type = method
            made.writestr(info, content)
        made.comment = comment
    return data.getvalue()


def document(names: tuple[str, ...] = (CHART,), encoding: str = "Big5", text: str = "big5", **changed: str) -> bytes:
    """One case; `changed` are fields, and `remark` is f4."""
    fields = {"c1": "1", "c2": INSTITUTION, "c3": "13", "c4": "11507", "c5": "1", "c6": "20260802", "c7": "19",
              "c8": "1", "c10": "A123456789", "remark": "病歷本文"} | changed
    remark = fields.pop("remark")
    def elements(names: list[str]) -> str:
        return "".join(f"<{name}>{fields[name]}</{name}>" for name in names)
    files = "".join(f"<fdata><f1>{name}</f1><f2>TXT</f2><f3>ATT</f3><f4>{remark}</f4></fdata>" for name in names)
    return (f'<?xml version="1.0" encoding="{encoding}"?>\n<feereview><cdata>'
            f'<chead>{elements(["c1", "c2", "c3", "c4", "c5", "c6"])}</chead>'
            f'<cbody>{elements(["c7", "c8", "c10"])}{files}</cbody></cdata></feereview>\n').encode(text)


SOUND_XML = document()
SOUND_FILES = ((CHART, TEXT),)


def bundle(xml: bytes = SOUND_XML, files: tuple[tuple[str, bytes], ...] = SOUND_FILES, *more: tuple[str, bytes],
           attachment: bytes | None = None, container: str = "zip", **options: object) -> bytes:
    attachment = archive(*files) if attachment is None else attachment
    return archive((f"{XML}.XML", xml), (f"{ATT}.{container}", attachment), *more, **options)


SOUND = bundle()


def patched(data: bytes, old: bytes, new: bytes, which: int = 0) -> bytes:
    """The occurrence `which` of `old` replaced by as many bytes."""
    place = -1
    for _ in range(which + 1):
        place = data.index(old, place + 1)
    assert len(old) == len(new)
    return data[:place] + new + data[place + len(old):]


def end_record(data: bytes) -> int:
    return data.rindex(b"PK\5\6")


def on_second_disk(data: bytes) -> bytes:
    end = end_record(data)
    return data[:end + 4] + struct.pack("<HH", 1, 0) + data[end + 8:]


def zip64(data: bytes) -> bytes:
    """The records of the extension, saying what the end record says."""
    end = end_record(data)
    count, size, offset = struct.unpack("<HII", data[end + 10:end + 20])
    record = struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, count, count, size, offset)
    return data[:end] + record + struct.pack("<4sIQI", b"PK\6\7", 0, end, 1) + data[end:]


def encrypted(data: bytes) -> bytes:
    """The last entry's flag, in its header and in the directory."""
    for signature, place in [(b"PK\3\4", 6), (b"PK\1\2", 8)]:
        start = data.rindex(signature, 0, data.rindex(b"PK\1\2") if signature == b"PK\3\4" else len(data))
        if signature == b"PK\3\4":
            start = data.index(f"{ATT}.zip".encode()) - 30
        data = data[:start + place] + bytes([data[start + place] | 1]) + data[start + place + 1:]
    return data


def second(number: int) -> tuple[tuple[str, bytes], tuple[str, bytes]]:
    """Another pair; `number` is its case's serial."""
    name = f"13A19{number:06d}.txt"
    xml = document((name,), c8=str(number), c10="B223456782")
    return (f"{XML[:-1]}2.XML", xml), (f"{ATT[:-1]}2.zip", archive((name, TEXT.replace(b"46", b"45"))))


def list_rules() -> list[tuple[str, list[str], dict[str, str], list[str]]]:
    """Folder, rows of the list, options that differ, what is found of the sound bundle."""
    xml = f"entry={XML}.XML"
    own, other = "19,000001,A123456789", "19,000002,B223456782"
    return [
        ("B241/fires-the-next-serial", [other], {}, [f"B241 error {CASE} {xml} {ABOUT}",
                                                     "B242 warning case=13-19-000002 file=list.csv row=2"]),
        ("B241/passes-its-serial", [own], {}, []),
        ("B242/fires-a-second-case", [own, other], {}, ["B242 warning case=13-19-000002 file=list.csv row=3"]),
        ("B242/passes-one-case", [own], {}, []),
        ("B243/fires-the-month-before", [own], {"--fee-month": "11506"}, [f"B243 error {xml} {ABOUT}"]),
        ("B243/fires-the-day-before", [own], {"--filing-date": "1150801"}, [f"B243 error {xml} {ABOUT}"]),
        ("B243/passes-the-month", [own], {}, []),
        ("B244/fires-another-number", ["19,000001,B223456782"], {}, [f"B244 error {CASE} {xml} {ABOUT}"]),
        ("B244/passes-masked", ["19,000001,A12345****"], {}, []),
    ]


def bundle_rules() -> list[tuple[str, str, bytes, list[str]]]:
    """Folder, the bundle's name, its bytes, what is found."""
    xml, att = f"entry={XML}.XML", f"entry={ATT}.zip"
    stored_files = archive((CHART, TEXT), method=zipfile.ZIP_STORED)
    parts = ("13A19000001-1.txt", "13A19000001-2.txt")
    two = ((parts[0], TEXT), (parts[1], TEXT.replace(b"46", b"45")))
    plain = dict(method=zipfile.ZIP_STORED)
    utf8 = document(encoding="UTF-8", text="utf-8")
    return [
        ("B201/fires-a-text", NAME, TEXT, [f"B201 error {ABOUT}"]),
        ("B201/fires-zip-called-7z", NAME, bundle(container="7z"), [f"B201 error entry={ATT}.7z {ABOUT}"]),
        ("B201/passes-a-zip", NAME, SOUND, []),
        ("B202/fires-cut-short", NAME, SOUND[:-30], [f"B202 error {ABOUT}"]),
        ("B202/fires-a-byte-of-the-xml", NAME, patched(bundle(**plain), b"<c8>1<", b"<c8>2<"),
         [f"B202 error {xml} {ABOUT}", f"B226 error {ABOUT}"]),
        ("B202/fires-a-byte-of-a-file", NAME, bundle(attachment=patched(stored_files, b"46", b"45")),
         [f"B202 error {att}/{CHART} {ABOUT}"]),
        ("B202/passes-whole", NAME, bundle(attachment=stored_files), []),
        ("B203/fires-a-byte-behind", NAME, SOUND + b"\0", [f"B203 error {ABOUT}"]),
        ("B203/fires-data-before", NAME, b"MZ" + SOUND, [f"B203 error {ABOUT}"]),
        ("B203/fires-two-archives", NAME, archive((f"{XML}.XML", SOUND_XML)) + SOUND, [f"B203 error {ABOUT}"]),
        ("B203/fires-behind-an-attachment", NAME, bundle(attachment=archive(*SOUND_FILES) + b"\0"),
         [f"B203 error {att} {ABOUT}"]),
        ("B203/passes-a-comment", NAME, bundle(comment=b"made by hand"), []),
        ("B204/fires-another-name-in-the-header", NAME, patched(SOUND, b"XML3599999991", b"XML3599999992"),
         [f"B204 error {xml} {ABOUT}"]),
        ("B204/passes-the-same-name", NAME, SOUND, []),
        ("B205/fires-the-second-disk", NAME, on_second_disk(SOUND), [f"B205 error {ABOUT}"]),
        ("B205/passes-the-only-disk", NAME, SOUND, []),
        ("B206/fires-small-archive", NAME, zip64(SOUND), [f"B206 warning {ABOUT}"]),
        ("B206/passes-without", NAME, SOUND, []),
        ("B207/fires-the-attachment", NAME, encrypted(SOUND), [f"B207 error {att} {ABOUT}"]),
        ("B207/passes-no-password", NAME, SOUND, []),
        ("B208/fires-bzip2", NAME, bundle(method=zipfile.ZIP_BZIP2),
         [f"B208 warning {xml} {ABOUT}", f"B208 warning {att} {ABOUT}"]),
        ("B208/passes-stored", NAME, bundle(**plain), []),
        *[(f"B209/fires-{what}", NAME, bundle(SOUND_XML, (*SOUND_FILES, (name, TEXT))),
           [f"B209 error {att}/{name} {ABOUT}"])
          for what, name in [("parent-folder", "../13A19000001-2.txt"), ("drive", "C:13A19000001-2.txt")]],
        # Where it is a folder, the file in it is not named.
        ("B209/fires-backslash", NAME, bundle(SOUND_XML, (*SOUND_FILES, ("a\\13A19000001-2.txt", TEXT))),
         [f"B209 error {att}/a\\13A19000001-2.txt {ABOUT}", f"B233 error {att}/a/13A19000001-2.txt {ABOUT}"]),
        ("B209/fires-root-in-the-bundle", NAME, bundle(SOUND_XML, SOUND_FILES, ("/etc/passwd", b"")),
         [f"B209 error entry=/etc/passwd {ABOUT}", f"B222 error entry=/etc/passwd {ABOUT}"]),
        ("B209/passes-two-dots-in-a-name", NAME, bundle(document((CHART, "a..b/13A19000001-2.txt")),
                                                        (*SOUND_FILES, ("a..b/13A19000001-2.txt", TEXT))), []),
        ("B211/fires-chinese", NAME, bundle(SOUND_XML, (*SOUND_FILES, ("病歷.txt", TEXT))),
         [f"B211 error {att}/病歷.txt {ABOUT}"]),
        ("B211/passes-coded", NAME, bundle(document(parts), two), []),
        ("B212/fires-a-link", NAME, bundle(SOUND_XML, SOUND_FILES, ("link", b"/etc/passwd"), links=("link",)),
         [f"B212 error entry=link {ABOUT}"]),
        ("B212/fires-in-an-attachment", NAME,
         bundle(attachment=archive(*SOUND_FILES, ("13A19000001-2.txt", b"/etc/passwd"), links=("13A19000001-2.txt",))),
         [f"B212 error {att}/13A19000001-2.txt {ABOUT}"]),
        ("B212/passes-a-file", NAME, SOUND, []),
        ("B213/fires-small-letters", NAME, bundle(SOUND_XML, (*SOUND_FILES, (CHART.lower(), TEXT))),
         [f"B213 error {att}/{CHART.lower()} {ABOUT}"]),
        ("B213/fires-in-the-bundle", NAME, bundle(SOUND_XML, SOUND_FILES, (f"{XML}.xml", SOUND_XML)),
         [f"B213 error entry={XML}.xml {ABOUT}"]),
        ("B213/passes-two-parts", NAME, bundle(document(parts), two), []),
        ("B214/fires-an-xml-of-65-mib", NAME, bundle(SOUND_XML + b" " * (65 << 20)),
         [f"B214 error {xml} {ABOUT}", f"B226 error {ABOUT}"]),
        ("B214/passes-an-xml-of-1-kib", NAME, bundle(SOUND_XML + b" " * 1024), []),
        *[(f"B221/fires-{what}", name, SOUND, [f"B221 error file={name}"])
          for what, name in [("two-digits", NAME.replace("_001", "_01")), ("no-such-day", NAME.replace("1121", "1131")),
                             ("nine-digits", NAME[1:]), ("sequence-0", NAME.replace("_001", "_000"))]],
        ("B221/passes-001", NAME, SOUND, []),
        ("B222/fires-a-text", NAME, bundle(SOUND_XML, SOUND_FILES, ("readme.txt", TEXT)),
         [f"B222 error entry=readme.txt {ABOUT}"]),
        ("B222/passes-the-pair", NAME, SOUND, []),
        ("B223/fires-no-attachment", NAME, archive((f"{XML}.XML", SOUND_XML)), [f"B223 error {xml} {ABOUT}"]),
        ("B223/fires-no-xml", NAME, archive((f"{ATT}.zip", archive(*SOUND_FILES))),
         [f"B223 error {att} {ABOUT}", f"B226 error {ABOUT}"]),
        ("B223/passes-the-pair", NAME, SOUND, []),
        ("B224/fires-in-c2", NAME, bundle(document(c2="3501200000")), [f"B224 error {CASE} {xml} {ABOUT}"]),
        ("B224/fires-in-the-names", NAME.replace(INSTITUTION, "3501200000"), bundle(document(c2="3501200000")),
         [f"B224 error {entry} file={NAME.replace(INSTITUTION, '3501200000')}" for entry in (xml, att)]),
        ("B224/passes-the-same", NAME, SOUND, []),
        ("B225/fires-the-day-after", NAME.replace("1121", "1122"), SOUND,
         [f"B225 warning {entry} file={NAME.replace('1121', '1122')}" for entry in (xml, att)]),
        ("B225/passes-the-day", NAME, SOUND, []),
        ("B226/fires-empty", NAME, archive(), [f"B226 error {ABOUT}"]),
        ("B226/passes-a-case", NAME, SOUND, []),
        ("B231/fires-the-same-serial", NAME, bundle(SOUND_XML, SOUND_FILES, *second(1)),
         [f"B231 error {CASE} {xml.replace('1.XML', '2.XML')} {ABOUT}"]),
        ("B231/passes-the-next-serial", NAME, bundle(SOUND_XML, SOUND_FILES, *second(2)), []),
        ("B232/fires-a-second-part", NAME, bundle(document((CHART, parts[1]))),
         [f"B232 error {CASE} {att}/{parts[1]} {ABOUT}"]),
        ("B232/passes-both-parts", NAME, bundle(document(parts), two), []),
        ("B233/fires-a-second-part", NAME, bundle(SOUND_XML, (*SOUND_FILES, two[1])),
         [f"B233 error {att}/{parts[1]} {ABOUT}"]),
        ("B233/passes-both-parts", NAME, bundle(document(parts), two), []),
        ("B234/fires-the-next-serial", NAME, bundle(document(("13A19000002.txt",)), (("13A19000002.txt", TEXT),)),
         [f"B234 error {CASE} {att}/13A19000002.txt {ABOUT}"]),
        ("B234/passes-its-serial", NAME, SOUND, []),
        ("B235/fires-the-same-name", NAME, bundle(document((CHART, CHART))), [f"B235 error {CASE} {att}/{CHART} {ABOUT}"]),
        ("B235/passes-two-parts", NAME, bundle(document(parts), two), []),
        ("B299/fires-101-of-a-kind", NAME, bundle(SOUND_XML, SOUND_FILES, *[(f"{n:03d}", b"") for n in range(101)]),
         [f"B222 error entry={n:03d} {ABOUT}" for n in range(100)] + [f"B299 warning {ABOUT}"]),
        ("B299/passes-100-of-a-kind", NAME, bundle(SOUND_XML, SOUND_FILES, *[(f"{n:03d}", b"") for n in range(100)]),
         [f"B222 error entry={n:03d} {ABOUT}" for n in range(100)]),
        *[(f"{rule}/{what}-in-a-bundle", NAME, bundle(document((name,)), ((name, data),)),
           [f"{rule} error {CASE} {att}/{name} {ABOUT}"] if what.startswith("fires") else [])
          for rule, what, name, data in [
              ("F101", "fires-nothing", CHART, b""), ("F101", "passes-a-chart", CHART, TEXT),
              ("F104", "fires-an-archive", CHART, archive(*SOUND_FILES)),
              ("P201", "fires-another-number", "13A19000001.xml", record(number="B223456782")),
              ("P201", "passes-its-number", "13A19000001.xml", record())]],
        ("X201/fires-no-end", NAME, bundle(SOUND_XML[:-4]), [f"X201 error {xml} {ABOUT}", f"B226 error {ABOUT}"]),
        ("X201/fires-doctype", NAME, bundle(SOUND_XML.replace(b"<feereview>", b"<!DOCTYPE feereview><feereview>")),
         [f"X201 error {xml} {ABOUT}", f"B226 error {ABOUT}"]),
        ("X201/passes-whole", NAME, SOUND, []),
        ("X202/fires-utf-8", NAME, bundle(document(text="utf-8")), [f"X202 error {xml} {ABOUT}"]),
        ("X202/fires-half-a-character", NAME, bundle(document(remark="病歷本文" * 5).replace("文<".encode("big5"), b"\xa4<")),
         [f"X202 error {xml} {ABOUT}"]),
        ("X202/passes-big5", NAME, SOUND, []),
        ("X203/fires-utf-8", NAME, bundle(utf8), [f"X203 warning {xml} {ABOUT}"]),
        ("X203/passes-small-letters", NAME, bundle(document(encoding="big5")), []),
        ("X204/fires-month-of-four-digits", NAME, bundle(document(c4="1157")), [f"X204 error {xml} {ABOUT}"]),
        ("X204/passes-month-of-five-digits", NAME, SOUND, []),
    ]
