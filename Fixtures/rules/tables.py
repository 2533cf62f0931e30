"""Workbooks and claim files for what makes the fixtures, byte for byte the same each time."""

import io
import struct
import zipfile
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
STATES = {False: "", True: ' state="hidden"'}


def zipped(files: dict[str, str | bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def cell(reference: str, value: str | int | tuple[int, int], shared: list[str] | None) -> str:
    """Text, put into `shared` if there is such a list; behind an equals sign a formula without its result; a number, with
    which of the workbook's `formats` it has (0 is none of them); nothing for an empty text."""
    if isinstance(value, tuple):
        return f'<c r="{reference}" s="{value[1]}"><v>{value[0]}</v></c>'
    if isinstance(value, int):
        return f'<c r="{reference}"><v>{value}</v></c>'
    if value.startswith("="):
        return f'<c r="{reference}"><f>{escape(value[1:])}</f></c>'
    if shared is None:
        return f'<c r="{reference}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    if not value:
        return ""
    if value not in shared:
        shared.append(value)
    return f'<c r="{reference}" t="s"><v>{shared.index(value)}</v></c>'


def workbook(sheets: dict[str, list[list[str | int | tuple[int, int]]]], hidden: tuple[str, ...] = (),
             merged: dict[str, list[str]] = {}, formats: tuple[str, ...] = (), shares_text: bool = False) -> bytes:
    """An XLSX of the cells that `cell` tells of. `merged` has the ranges of a sheet, such as A1:F1."""
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    shared = [] if shares_text else None
    rows = {f"sheet{number}": "".join(
        f'<row r="{row}">' + "".join(cell(f"{chr(65 + column)}{row}", value, shared) for column, value in enumerate(cells))
        + "</row>" for row, cells in enumerate(sheet, 1)) for number, sheet in enumerate(sheets.values(), 1)}
    # What stands beside the sheets: its name, and what it holds.
    others = {}
    if formats:
        named = "".join(f'<numFmt numFmtId="{id}" formatCode="{escape(code, {chr(34): "&quot;"})}"/>'
                        for id, code in enumerate(formats, 164))
        used = "".join(f'<xf numFmtId="{id}"/>' for id in [0, *range(164, 164 + len(formats))])
        others["styles"] = (f'<styleSheet xmlns="{MAIN}"><numFmts count="{len(formats)}">{named}</numFmts>'
                            f'<cellXfs count="{len(formats) + 1}">{used}</cellXfs></styleSheet>')
    if shared is not None:
        others["sharedStrings"] = f'<sst xmlns="{MAIN}">' + "".join(
            f"<si><t>{escape(text)}</t></si>" for text in shared) + "</sst>"
    parts = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{types}.worksheet+xml"/>'
        for number, _ in enumerate(sheets, 1)) + "".join(
        f'<Override PartName="/xl/{name}.xml" ContentType="{types}.{name}+xml"/>' for name in others)
    files = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
                               'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                               f'<Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/>{parts}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
                       f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>' + "".join(
            f'<sheet name="{escape(name)}" sheetId="{number}"{STATES[name in hidden]} r:id="r{number}"/>'
            for number, name in enumerate(sheets, 1)) + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">' + "".join(
            f'<Relationship Id="r{number}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{number}.xml"/>'
            for number, _ in enumerate(sheets, 1)) + "".join(
            f'<Relationship Id="{name}" Type="{RELATIONS}/{name}" Target="{name}.xml"/>' for name in others)
            + "</Relationships>",
    }
    for part, (name, body) in zip(rows, zip(sheets, rows.values())):
        ranges = "".join(f'<mergeCell ref="{one}"/>' for one in merged.get(name, []))
        after = f"<mergeCells>{ranges}</mergeCells>" if ranges else ""
        files[f"xl/worksheets/{part}.xml"] = (
            f'<worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData>{after}</worksheet>')
    return zipped(files | {f"xl/{name}.xml": text for name, text in others.items()})


def claim(*cases: dict[str, str], kind: str = "outpatient", head: dict[str, str] = {}) -> bytes:
    """A claim file in Big5: each case the fields of one record, `d1` and `d2` among them; an empty field is left out."""
    def fields(values: dict[str, str]) -> str:
        return "".join(f"<{name}>{escape(value)}</{name}>\n" for name, value in values.items() if value)

    tdata = {"t1": "10" if kind == "outpatient" else "20", "t2": "3599999991", "t3": "11507", "t5": "1",
             "t6": "1150802"} | head
    records = ""
    for case in cases:
        ends = {name: value for name, value in case.items() if name in ("d1", "d2")}
        body = {name: value for name, value in case.items() if name not in ends}
        records += f"<ddata>\n<dhead>\n{fields(ends)}</dhead>\n<dbody>\n{fields(body)}</dbody>\n</ddata>\n"
    text = f'<?xml version="1.0" encoding="Big5"?>\n<{kind}>\n<tdata>\n{fields(tdata)}</tdata>\n{records}</{kind}>\n'
    return text.encode("big5")
