"""Workbooks and claim files for make.py, byte for byte the same each time."""

import io
import struct
import zipfile
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def zipped(files: dict[str, str | bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def cell(reference: str, value: str) -> str:
    """Text; behind an equals sign a formula without its result."""
    if value.startswith("="):
        return f'<c r="{reference}"><f>{escape(value[1:])}</f></c>'
    return f'<c r="{reference}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def workbook(sheets: dict[str, list[list[str]]]) -> bytes:
    """An XLSX of text cells."""
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{types}.worksheet+xml"/>'
        for number, _ in enumerate(sheets, 1))
    files = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
                               'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                               f'<Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/>{parts}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
                       f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>' + "".join(
            f'<sheet name="{escape(name)}" sheetId="{number}" r:id="r{number}"/>'
            for number, name in enumerate(sheets, 1)) + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">' + "".join(
            f'<Relationship Id="r{number}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{number}.xml"/>'
            for number, _ in enumerate(sheets, 1)) + "</Relationships>",
    }
    for number, rows in enumerate(sheets.values(), 1):
        body = "".join(
            f'<row r="{row}">' + "".join(cell(f"{chr(65 + column)}{row}", value) for column, value in enumerate(cells))
            + "</row>" for row, cells in enumerate(rows, 1))
        files[f"xl/worksheets/sheet{number}.xml"] = f'<worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData></worksheet>'
    return zipped(files)


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
