"""Makes the clinics of this folder: `dental` (everything in order), `broken` (one of each thing that goes wrong) and
`workbook` (an Excel list, the claim file that completes it, and a configuration).

    pip install pydicom pillow && python3 Fixtures/clinics/make.py

Every person, number and picture is synthetic. Nothing is random and no clock is read, so the same libraries give the
same bytes; the committed files were made with pydicom 3.0.2 and Pillow 13.0.0. The folders are deleted and written
anew; give another folder as the only argument to write there instead.
"""

import csv
import hashlib
import io
import re
import shutil
import struct
import sys
import zipfile
from datetime import date
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont
from pydicom import dcmread
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.fileset import FileSet
from pydicom.sequence import Sequence
from pydicom.uid import (
    DigitalIntraOralXRayImageStorageForPresentation,
    DigitalXRayImageStorageForPresentation,
    ExplicitVRLittleEndian,
    generate_uid,
)

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "rules"))
from tables import claim, workbook as excel

# ---------------------------------------------------------------------------------------------------------------------
# Sampling lists

HEADER = ["醫事機構代碼", "醫事類別", "費用年月", "申報類別", "申報日期",
          "案件分類", "流水號", "病歷號", "身分證號", "出生日期", "姓名", "檔案資料夾"]
BATCH = ["3501200000", "13", "11507", "1", "1150802"]  # the insurer's own demonstration institution


def identity(first_nine: str) -> str:
    """A letter and eight digits, completed by the check digit."""
    letter = "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(first_nine[0]) + 10
    weighed = letter // 10 + letter % 10 * 9
    weighed += sum(int(digit) * weight for digit, weight in zip(first_nine[1:], range(8, 0, -1)))
    return f"{first_nine}{-weighed % 10}"


def sampling_list(cases: list[list[str]], titles: tuple[str, ...] = ()) -> str:
    """CSV as spreadsheets save it: CRLF, quotes only where needed, title rows filled up with empty cells."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    for title in titles:
        writer.writerow([title] + [""] * (len(HEADER) - 1))
    writer.writerow(HEADER)
    writer.writerows(BATCH + case for case in cases)
    return text.getvalue()


# ---------------------------------------------------------------------------------------------------------------------
# Pictures

def lettering(text: str, scale: int) -> Image.Image:
    """Text in Pillow's built-in bitmap font, enlarged without smoothing."""
    font = ImageFont.load_default_imagefont()
    left, top, right, bottom = font.getbbox(text)
    small = Image.new("L", (right - left, bottom - top))
    ImageDraw.Draw(small).text((-left, -top), text, font=font, fill=255)
    return small.resize((small.width * scale, small.height * scale), Image.Resampling.NEAREST)


def teeth(draw: ImageDraw.ImageDraw, width: int, height: int, per_row: int, filled: int, crown, root, filling) -> None:
    """Two rows of teeth along the bow of the jaws; tooth number `filled` has a filling."""
    pitch = width * 0.84 / per_row
    for row in (0, 1):
        for place in range(per_row):
            x = width * 0.08 + pitch * (place + 0.5)
            bow = ((place + 0.5) / per_row - 0.5) ** 2 * height * 0.35
            y = height * (0.40 if row == 0 else 0.60) - bow
            away = -1 if row == 0 else 1
            half, long = pitch * 0.40, height * 0.085
            tip = (x, y + away * long * 2.6)
            neck = y + away * long * 0.5
            draw.polygon([(x - half * 0.8, neck), (x + half * 0.8, neck), tip], fill=root)
            draw.rounded_rectangle((x - half, y - long, x + half, y + long), radius=half * 0.5, fill=crown)
            if row * per_row + place == filled:
                draw.ellipse((x - half * 0.6, y - long * 0.6, x + half * 0.6, y + long * 0.6), fill=filling)


def xray(width: int, height: int, label: str, per_row: int = 14, filled: int = 3) -> Image.Image:
    """A greyscale picture that passes for a dental X-ray at a glance; a panoramic has many teeth, a periapical few."""
    picture = Image.radial_gradient("L").resize((width, height)).point([150 - level // 2 for level in range(256)])
    draw = ImageDraw.Draw(picture)
    draw.ellipse((width * -0.1, height * -0.5, width * 1.1, height * 0.92), outline=175, width=height // 18)
    draw.ellipse((width * 0.08, height * 0.08, width * 0.26, height * 0.28), fill=40)
    draw.ellipse((width * 0.74, height * 0.08, width * 0.92, height * 0.28), fill=40)
    teeth(draw, width, height, per_row, filled, crown=205, root=165, filling=255)
    picture = picture.filter(ImageFilter.GaussianBlur(1.5))
    picture.paste(255, (width // 40, height // 40), lettering("SYNTHETIC", max(1, width // 200)))
    mark = lettering(label, 1)
    picture.paste(230, (width // 40, height - mark.height - height // 40), mark)
    return picture


def photograph(width: int, height: int, label: str) -> Image.Image:
    """A colour picture of the same teeth, as an intra-oral photograph."""
    picture = Image.new("RGB", (width, height), (176, 84, 84))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((width * 0.03, height * 0.1, width * 0.97, height * 0.9), fill=(214, 118, 112))
    teeth(draw, width, height, 8, 5, crown=(240, 232, 212), root=(206, 110, 106), filling=(120, 120, 128))
    picture = picture.filter(ImageFilter.GaussianBlur(1.5))
    picture.paste((255, 255, 255), (width // 40, height // 40), lettering("SYNTHETIC", 2))
    mark = lettering(label, 1)
    picture.paste((255, 255, 255), (width // 40, height - mark.height - height // 40), mark)
    return picture


def saved(picture: Image.Image, kind: str, **options) -> bytes:
    data = io.BytesIO()
    picture.save(data, kind, **options)
    return data.getvalue()


def jpeg(picture: Image.Image) -> bytes:
    return saved(picture, "JPEG", quality=72)


# ---------------------------------------------------------------------------------------------------------------------
# Documents

def pdf(title: str, lines: list[str]) -> bytes:
    """PDF 1.4: one A4 page of Helvetica. ASCII only."""
    page = [title, "", *lines, "", "SYNTHETIC RECORD - NO REAL PATIENT"]
    shown = "\n".join("(" + re.sub(r"([()\\])", r"\\\1", line) + ") Tj T*" for line in page)
    content = f"BT\n/F1 11 Tf\n16 TL\n72 770 Td\n{shown}\nET\n"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
        "/Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    data = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
    table = "0000000000 65535 f \n"
    for number, body in enumerate(objects, 1):
        table += f"{len(data):010} 00000 n \n"
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("ascii")
    end = f"xref\n0 {len(objects) + 1}\n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\n"
    return data + f"{end}startxref\n{len(data)}\n%%EOF\n".encode("ascii")


def chart(case: str) -> bytes:
    return pdf("Dental clinic chart", [
        f"Case {case}", "2026-07-15  CC: pain, lower right molar", "Exam: tooth 46 deep caries, percussion (+)",
        "Dx: K02.9 dental caries, unspecified", "Tx: amalgam filling, two surfaces", "Dr. EXAMPLE"])


def archive(entries: list[tuple[str, bytes]]) -> bytes:
    """A ZIP whose bytes depend on nothing but the entries: stored, one fixed time."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_STORED) as out:
        for name, content in entries:
            entry = zipfile.ZipInfo(name, (2026, 7, 15, 9, 0, 0))
            entry.create_system = 0
            out.writestr(entry, content)
    return data.getvalue()


def docx(text: str) -> bytes:
    declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    kinds = "application/vnd.openxmlformats-"
    office = "http://schemas.openxmlformats.org/"
    parts = {
        "[Content_Types].xml":
            f'<Types xmlns="{office}package/2006/content-types">'
            f'<Default Extension="rels" ContentType="{kinds}package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" '
            f'ContentType="{kinds}officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels":
            f'<Relationships xmlns="{office}package/2006/relationships"><Relationship Id="rId1" '
            f'Type="{office}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
            "</Relationships>",
        "word/document.xml":
            f'<w:document xmlns:w="{office}wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p>'
            f"</w:body></w:document>",
    }
    return archive([(name, (declaration + xml).encode()) for name, xml in parts.items()])


# ---------------------------------------------------------------------------------------------------------------------
# Word 97: a compound file ([MS-CFB]) with the streams of a document ([MS-DOC])

END_OF_CHAIN, FAT_SECTOR, NO_SECTOR = 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF


def compound_file(streams: dict[str, bytes], class_id: bytes) -> bytes:
    """Two streams at least 4096 bytes long (shorter ones would need the mini stream), given in directory order."""
    sectors: list[bytes] = []
    fat: list[int] = []

    def chain(data: bytes) -> int:
        start = len(sectors)
        sectors.extend(data[at:at + 512].ljust(512, b"\0") for at in range(0, len(data), 512))
        fat.extend([*range(start + 1, len(sectors)), END_OF_CHAIN])
        return start

    def entry(name: str, kind: int, colour: int, right: int, child: int, clsid: bytes, start: int, size: int) -> bytes:
        spelled = (name + "\0").encode("utf-16-le") if name else b""
        return struct.pack("<64sHBBIII16sIQQIQ", spelled, len(spelled), kind, colour, NO_SECTOR, right, child,
                           clsid, 0, 0, 0, start, size)

    starts = {name: chain(data) for name, data in streams.items()}
    first, second = streams
    nothing = bytes(16)
    red, black = 0, 1
    directory = chain(
        entry("Root Entry", 5, black, NO_SECTOR, 1, class_id, END_OF_CHAIN, 0)
        + entry(first, 2, black, 2, NO_SECTOR, nothing, starts[first], len(streams[first]))
        + entry(second, 2, red, NO_SECTOR, NO_SECTOR, nothing, starts[second], len(streams[second]))
        + entry("", 0, red, NO_SECTOR, NO_SECTOR, nothing, 0, 0))
    table_at = len(sectors)
    fat.append(FAT_SECTOR)
    assert len(fat) <= 128 and all(len(data) >= 4096 for data in streams.values())
    sectors.append(struct.pack("<128I", *fat, *[NO_SECTOR] * (128 - len(fat))))
    header = struct.pack(
        "<8s16sHHHHH6xIIIIIIIII109I", bytes.fromhex("D0CF11E0A1B11AE1"), nothing, 0x3E, 3, 0xFFFE, 9, 6,
        0, 1, directory, 0, 4096, END_OF_CHAIN, 0, END_OF_CHAIN, 0, table_at, *[NO_SECTOR] * 108)
    return header + b"".join(sectors)


def word_document(paragraphs: list[str]) -> bytes:
    """A Word 97 document (nFib 193) of plain paragraphs."""
    text_at = 1024
    text = "".join(paragraph + "\r" for paragraph in paragraphs)
    count = len(text)
    spelled = text.encode("utf-16-le")
    assert len(spelled) == 2 * count
    text_end = text_at + len(spelled)
    character_page = -(-text_end // 512)
    paragraph_page = character_page + 1

    # Formatted disk pages: one run of default characters; paragraphs that are all of style 0.
    character_runs = struct.pack("<IIB", text_at, text_end, 0).ljust(511, b"\0") + bytes([1])
    ends = [text_at]
    for paragraph in paragraphs:
        ends.append(ends[-1] + 2 * (len(paragraph) + 1))
    properties_at = 500
    paragraph_runs = struct.pack(f"<{len(ends)}I", *ends) + bytes([properties_at // 2, *[0] * 12]) * len(paragraphs)
    assert len(paragraph_runs) <= properties_at
    paragraph_runs = paragraph_runs.ljust(properties_at, b"\0") + bytes([0, 1, 0, 0])
    paragraph_runs = paragraph_runs.ljust(511, b"\0") + bytes([len(paragraphs)])

    def style(identifier: int, kind: int, following: int, name: str, properties: list[bytes]) -> bytes:
        named = struct.pack("<H", len(name)) + (name + "\0").encode("utf-16-le")
        body = b"".join(struct.pack("<H", len(one)) + one for one in properties)
        size = 10 + len(named) + len(body)
        base = struct.pack("<HHHHH", identifier, 0xFFF0 | kind, following << 4 | len(properties), size, 0)
        return struct.pack("<H", size) + base + named + body

    twelve_points = bytes.fromhex("434A1800")
    styles = {0: style(0, 1, 0, "Normal", [bytes(2), twelve_points]),
              10: style(65, 2, 10, "Default Paragraph Font", [b""])}
    style_sheet = struct.pack("<10H", 18, 15, 10, 1, 91, 15, 0, 0, 1, 0)
    style_sheet += b"".join(styles.get(number, bytes(2)) for number in range(15))

    def font(kind: int, charset: int, name: str) -> bytes:
        body = struct.pack("<BhBB34x", kind, 400, charset, 0) + (name + "\0").encode("utf-16-le")
        return bytes([len(body)]) + body

    fonts = struct.pack("<HH", 2, 0) + font(0x16, 0, "Times New Roman") + font(0x16, 136, "PMingLiU")
    settings = bytearray(500)
    struct.pack_into("<H", settings, 10, 720)  # default tab stops, in twips

    # The table stream, and where in it each part lies: {index in the FIB's list of pairs: part}.
    parts = {
        1: style_sheet,
        6: struct.pack("<IIHIHI", 0, count, 0, 0xFFFFFFFF, 0, 0),                      # one section, all defaults
        12: struct.pack("<III", text_at, text_end, character_page),
        13: struct.pack("<III", text_at, text_end, paragraph_page),
        15: fonts,
        31: bytes(settings),
        33: struct.pack("<BIIIHIH", 2, 16, 0, count, 0, text_at, 0),                   # one piece, UTF-16
    }
    table = b""
    pairs = [(0, 0)] * 93
    for index, part in parts.items():
        pairs[index] = (len(table), len(part))
        table += part + bytes(len(part) % 2)

    size = max(4096, (paragraph_page + 1) * 512)
    counts = [size, 0, 0, count] + [0] * 7 + [0xFFFFF, character_page, 1, 0xFFFFF, paragraph_page, 1, 0xFFFFF] + [0] * 4
    lid = 0x0404  # Chinese (Taiwan)
    block = struct.pack("<HHHHHHHIBBHHII", 0xA5EC, 193, 0, lid, 0, 0x1200, 193, 0, 0, 0, 0, 0, text_at, text_end)
    block += struct.pack("<H26xH", 14, lid) + struct.pack("<H22I", 22, *counts)
    block += struct.pack("<H", 93) + b"".join(struct.pack("<II", *pair) for pair in pairs) + bytes(2)
    stream = (block.ljust(text_at, b"\0") + spelled).ljust(character_page * 512, b"\0")
    stream += character_runs + paragraph_runs
    class_id = bytes.fromhex("0609020000000000C000000000000046")
    return compound_file({"1Table": table.ljust(4096, b"\0"), "WordDocument": stream.ljust(size, b"\0")}, class_id)


# ---------------------------------------------------------------------------------------------------------------------
# DICOM

def code(value: str, scheme: str, meaning: str) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
    return item


def uid(*path: object) -> str:
    return generate_uid(entropy_srcs=["nhi-pack fixtures", *map(str, path)])


def dicom_image(patient: dict[str, str], modality: str, series: int, number: int, size: tuple[int, int]) -> Dataset:
    """A digital X-ray for presentation, one byte a pixel: intra-oral (IO) or panoramic (PX)."""
    intra_oral = modality == "IO"
    chart_number = patient["chart"]
    picture = xray(*size, f"{chart_number} {modality} {number}", per_row=3 if intra_oral else 14, filled=number)
    image = Dataset()
    image.SpecificCharacterSet = "ISO_IR 192"
    image.ImageType = ["ORIGINAL", "PRIMARY", ""]
    image.SOPClassUID = (DigitalIntraOralXRayImageStorageForPresentation if intra_oral
                         else DigitalXRayImageStorageForPresentation)
    image.SOPInstanceUID = uid(chart_number, modality, series, number)
    image.StudyDate = image.SeriesDate = image.AcquisitionDate = image.ContentDate = "20260715"
    image.StudyTime, image.SeriesTime = "101500", f"1015{series:02}"
    image.AcquisitionTime = image.ContentTime = f"1016{series:02}"
    image.AccessionNumber = ""
    image.Modality = modality
    image.PresentationIntentType = "FOR PRESENTATION"
    image.Manufacturer = "SYNTHETIC"
    image.InstitutionName = "示範牙醫診所"
    image.ReferringPhysicianName = ""
    image.StudyDescription = "Dental radiographs (synthetic)"
    image.AnatomicRegionSequence = Sequence([code("661005", "SCT", "Jaw region")])
    if intra_oral:
        tooth = code("866005003", "SCT", "Mandibular right first molar tooth")
        image.PrimaryAnatomicStructureSequence = Sequence([tooth])
    image.PatientName = patient["name"]
    image.PatientID = chart_number
    image.PatientBirthDate = patient["birth"]
    image.PatientSex = patient["sex"]
    image.BodyPartExamined = "JAW"
    image.ImagerPixelSpacing = ["0.1", "0.1"]
    image.DetectorType = "DIRECT"
    image.PositionerType = "NONE" if intra_oral else "PANORAMIC"
    image.StudyInstanceUID = uid(chart_number, "study")
    image.SeriesInstanceUID = uid(chart_number, "series", modality, series)
    image.StudyID = "1"
    image.SeriesNumber = series
    image.InstanceNumber = number
    image.PatientOrientation = ["L", "F"]
    image.ImageLaterality = "R" if intra_oral else "B"
    image.SamplesPerPixel = 1
    image.PhotometricInterpretation = "MONOCHROME2"
    image.Rows, image.Columns = size[1], size[0]
    image.BitsAllocated, image.BitsStored, image.HighBit, image.PixelRepresentation = 8, 8, 7, 0
    image.BurnedInAnnotation = "YES"
    image.PixelIntensityRelationship = "LOG"
    image.PixelIntensityRelationshipSign = -1
    image.WindowCenter, image.WindowWidth = "128", "256"
    image.RescaleIntercept, image.RescaleSlope, image.RescaleType = "0", "1", "US"
    image.LossyImageCompression = "00"
    image.AcquisitionContextSequence = Sequence([])
    image.PresentationLUTShape = "IDENTITY"
    image.add_new("PixelData", "OB", picture.tobytes())
    image.file_meta = FileMetaDataset()
    image.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return image


def file_set(folder: Path, patient: dict[str, str], images: list[tuple[str, int, int]], size: tuple[int, int]) -> None:
    """Writes a file-set of (modality, series, number), with File IDs such as IMAGES/IO000001."""
    made = FileSet()
    made.ID = "SYNTHETIC"
    made.UID = uid(patient["chart"], "file-set")
    names = {}
    for modality, series, number in images:
        image = dicom_image(patient, modality, series, number, size)
        made.add(image)
        names[image.SOPInstanceUID] = f"{modality}{number:06}"
    made.write(folder)

    # pydicom has names of its own for the files; give them ours, then let it write the directory once more.
    directory = dcmread(folder / "DICOMDIR")
    (folder / "IMAGES").mkdir()
    for record in directory.DirectoryRecordSequence:
        if record.DirectoryRecordType == "PATIENT":
            record.PatientBirthDate = patient["birth"]
        elif record.DirectoryRecordType == "IMAGE":
            name = names[record.ReferencedSOPInstanceUIDInFile]
            folder.joinpath(*record.ReferencedFileID).rename(folder / "IMAGES" / name)
            record.ReferencedFileID = ["IMAGES", name]
    for empty in folder.glob("PT*"):
        shutil.rmtree(empty)
    FileSet(directory).write(use_existing=True)


def loose_dicom(patient: dict[str, str], size: tuple[int, int]) -> bytes:
    data = io.BytesIO()
    dicom_image(patient, "IO", 1, 1, size).save_as(data, enforce_file_format=True)
    return data.getvalue()


# ---------------------------------------------------------------------------------------------------------------------
# The clinics

def put(folder: Path, files: dict[str, bytes]) -> None:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


CHART_TEXT = """\
示範牙醫診所　門診病歷（合成資料）
病歷號：CH-1002　姓名：示範患者乙
日期：115/07/09　科別：牙科

主訴：右下後牙咀嚼時疼痛約一週，咬合功能受影響。
檢查：46 深度齲齒，敲痛（＋），冷測反應延長；牙周囊袋深度 3 mm 以內。
影像：根尖片顯示 46 遠心側齲蝕接近牙髓腔。
診斷：K02.9 齲齒
處置：局部麻醉後去除蛀蝕，間接覆髓，複合樹脂充填；許醫師（示範）說明預後。
醫囑：如有持續疼痛請回診，必要時進行根管治療。
"""

REPORT = """\
<!DOCTYPE html>
<html lang="zh-Hant">
<head><meta charset="utf-8"><title>檢驗報告（合成資料）</title></head>
<body>
<h1>示範檢驗所　凝血檢驗報告</h1>
<p>病歷號 CH-1002　採檢日期 115/07/08　拔牙前評估，合成資料</p>
<table border="1">
<tr><th>項目</th><th>結果</th><th>單位</th><th>參考值</th></tr>
<tr><td>PT</td><td>11.8</td><td>sec</td><td>9.4–12.5</td></tr>
<tr><td>INR</td><td>1.02</td><td></td><td>0.9–1.2</td></tr>
</table>
</body>
</html>
"""

CHART_CONTINUED = """\
門診病歷續頁（合成資料）
病歷號：CH-1007　姓名：示範患者庚
115/07/20 複診：傷口癒合良好，拆線，衛教口腔清潔。
115/07/27 複診：無不適，牙冠試戴，咬合調整後黏著。
"""


def dental(clinic: Path) -> None:
    """Seven cases that are in order, each found by a different way."""
    by_identity = identity("D12345678")
    cases = [
        ["19", "12345", "CH-1001", identity("A12345678"), "0790315", "示範患者甲", ""],
        ["11", "123", "CH-1002", identity("B22345678"), "790228", "示範患者乙", ""],     # leading zero lost
        ["16", "000678", "CH-1003", identity("A80000001"), "0811105", "EXAMPLE, PATIENT C", ""],
        ["14", "901", "CH-1004", by_identity, "065/11/30", "示範患者丁", ""],
        ["12", "56", "CH-1005", identity("E22345678"), "1010520", "示範患者戊", "示範患者戊"],
        ["11", "456", "CH-1006", identity("F12345678"), "0480101", "示範患者己", ""],
        ["19", "234567", "CH-1007", identity("G22345678"), "0991231", "示範患者庚", "files/掃描/示範患者庚"],
    ]
    titles = ("牙醫門診抽樣清單（合成資料）", "費用年月：115年07月　承辦：許功蓋（示範）")
    put(clinic, {"list.csv": sampling_list(cases, titles).encode("cp950")})

    put(clinic / "files", {
        # a: category and serial
        "19012345/img1.jpg": jpeg(xray(480, 300, "CH-1001 1/3", filled=3)),
        "19012345/img2.jpg": jpeg(xray(480, 300, "CH-1001 2/3", filled=9)),
        "19012345/img10.jpg": jpeg(xray(480, 300, "CH-1001 3/3", filled=20)),
        "19012345/病歷.pdf": chart("19-012345"),
        # b: serial alone; the classes are folders
        "000123/病歷/門診病歷.txt": CHART_TEXT.replace("\n", "\r\n").encode("cp950"),
        "000123/影像/根尖片.jpg": jpeg(xray(400, 300, "CH-1002 PA 46", per_row=3, filled=4)),
        "000123/檢驗/凝血檢驗.html": REPORT.encode(),
        "000123/其他/同意書.pdf": pdf("Consent form", ["Case 11-000123", "Local anaesthesia, tooth 46", "Signed: EXAMPLE"]),
        # c: chart number; the classes are letters
        "CH-1003/A/chart.pdf": chart("16-000678"),
        "CH-1003/B/bitewing 9.JPG": jpeg(xray(400, 300, "CH-1003 BW right", per_row=5, filled=2)),
        "CH-1003/B/bitewing 10.jpg": jpeg(xray(400, 300, "CH-1003 BW left", per_row=5, filled=7)),
        # d: identity number; the classes are words in the names
        f"{by_identity}/pano.jpg": jpeg(xray(560, 320, "CH-1004 pano", filled=6)),
        f"{by_identity}/口內照片.jpg": jpeg(photograph(480, 320, "CH-1004 intra-oral")),
        f"{by_identity}/門診紀錄.pdf": chart("14-000901"),
        # e: a folder that the list names, with a DICOM file-set
        "示範患者戊/病歷.pdf": chart("12-000056"),
        # f: named already
        "13A11000456.pdf": chart("11-000456"),
        "13B11000456-1.jpg": jpeg(xray(480, 300, "CH-1006 1/2", filled=11)),
        "13B11000456-2.jpg": jpeg(xray(480, 300, "CH-1006 2/2", filled=24)),
        # g: a folder that the list names from where the list lies
        "掃描/示範患者庚/1_門診病歷.doc": word_document([
            "門診病歷（合成資料）", "病歷號：CH-1007　姓名：示範患者庚", "115/07/13 初診：左上第一大臼齒缺損，X 光檢查。",
            "診斷：K02.9 齲齒", "處置：牙冠修復，取模。", "SYNTHETIC RECORD - NO REAL PATIENT"]),
        "掃描/示範患者庚/2_病歷續頁.txt": CHART_CONTINUED.encode(),
        "掃描/示範患者庚/根尖片.tif": saved(
            xray(400, 300, "CH-1007 PA 26", per_row=3, filled=1), "TIFF", compression="tiff_lzw", dpi=(300, 300)),
    })
    patient = {"chart": "CH-1005", "name": "SYNTHETIC^PATIENT E=示範患者^戊", "birth": "20120520", "sex": "F"}
    file_set(clinic / "files/示範患者戊/DICOM", patient, [("IO", 1, 1), ("IO", 1, 2), ("PX", 2, 1)], (320, 240))


def broken(clinic: Path) -> None:
    """One of each thing that goes wrong. The serial of a case is its row in the list (the header is row 1)."""
    def case(row: int, category: str = "19", **other: str) -> list[str]:
        letter = "ABCDEFGHJKLMNPQRSTUV"[row]
        values = {"serial": f"{row:06}", "identity": identity(f"{letter}12345678"), "birth": "0700101", "folder": ""}
        values |= other
        return [category, values["serial"], f"CH-20{row:02}", values["identity"], values["birth"],
                f"示範患者{row:02}", values["folder"]]

    right = identity("J12345678")
    cases = [
        case(2),                                                                       # nothing wrong with this one
        case(3),                                                                       # files that are not taken
        case(4),                                                                       # files that are damaged
        case(5, category="1", folder="row5"),
        case(6, serial="12A", folder="row6"),
        case(2),                                                                       # row 7: row 2 again
        case(8, identity=right[:-1] + str((int(right[-1]) + 1) % 10)),
        case(9, identity="A12345****"),
        case(10, birth="1150230"),
        case(11),                                                                      # no files
        case(12),                                                                      # no class A
        case(13, category="11"),                                                       # one name twice
        case(14, category="11"),                                                       # holds a file of row 15
        case(15, category="11"),
        case(16),                                                                      # DICOM: a file is missing
        case(17),                                                                      # DICOM: DICOMDIR is garbage
        case(18),                                                                      # a symbolic link
    ]
    put(clinic, {"list.csv": sampling_list(cases).encode("utf-8-sig")})

    patient = {"chart": "CH-2003", "name": "SYNTHETIC^PATIENT 03", "birth": "19810101", "sex": "O"}
    small = (64, 48)
    garbage = b"".join(hashlib.sha256(bytes([n])).digest() for n in range(8))
    stub = bytes.fromhex("b8014ccd21")  # mov ax, 4C01h; int 21h: leaves at once
    program = struct.pack("<2s13H", b"MZ", 64 + len(stub), 1, 0, 4, 0, 0xFFFF, 0, 0xB8, 0, 0, 0, 0x40, 0)
    program = program.ljust(64, b"\0") + stub

    def film(label: str, filled: int = 3) -> bytes:
        return jpeg(xray(400, 300, label, filled=filled))

    put(clinic / "files", {
        "19000002/病歷.pdf": chart("19-000002"),
        "19000002/口內照片.jpg": jpeg(photograph(400, 300, "CH-2002")),
        "19000003/病歷.pdf": chart("19-000003"),
        "19000003/IMG0001.dcm": loose_dicom(patient, small),
        "19000003/letter.rtf": rb"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}\f0\fs24 Synthetic letter.\par}" + b"\r\n",
        "19000003/note.docx": docx("Synthetic note."),
        "19000003/photo.png": saved(xray(160, 120, "CH-2003"), "PNG"),
        "19000003/photos.zip": archive([("readme.txt", b"Synthetic.\r\n")]),
        "19000003/viewer.exe": program,
        "19000004/病歷.pdf": chart("19-000004"),
        "19000004/empty.jpg": b"",
        "19000004/garbage.tif": struct.pack("<2sHI", b"II", 42, 0x00100000) + garbage,
        "19000004/scan.jpg": chart("19-000004, saved under the wrong extension"),
        "row5/病歷.pdf": chart("1-000005"),
        "row6/病歷.pdf": chart("19-12A"),
        "19000008/病歷.pdf": chart("19-000008"),
        "19000009/病歷.pdf": chart("19-000009"),
        "19000010/病歷.pdf": chart("19-000010"),
        "19000012/pano.jpg": film("CH-2012"),
        "11000013/13A11000013.pdf": chart("11-000013"),
        "掃描一/13B11000013-1.jpg": film("CH-2013 first", 5),
        "掃描二/13B11000013-1.jpg": film("CH-2013 second", 17),
        "11000014/13A11000014.pdf": chart("11-000014"),
        "11000014/13B11000015.jpg": film("CH-2015"),
        "11000015/13A11000015.pdf": chart("11-000015"),
        "19000016/病歷.pdf": chart("19-000016"),
        "19000017/病歷.pdf": chart("19-000017"),
        "19000018/病歷.pdf": chart("19-000018"),
        "未歸檔/photo.jpg": film("nobody's"),
    })
    for row in (16, 17):
        patient = {"chart": f"CH-20{row}", "name": f"SYNTHETIC^PATIENT {row}", "birth": "19810101", "sex": "O"}
        file_set(clinic / f"files/190000{row}/DICOM", patient, [("IO", 1, 1), ("IO", 1, 2)], small)
    (clinic / "files/19000016/DICOM/IMAGES/IO000002").unlink()
    put(clinic, {"files/19000017/DICOM/DICOMDIR": b"this is not a DICOM directory\r\n" + garbage})
    (clinic / "files/19000018/pano.jpg").symlink_to("../19000012/pano.jpg")


CONFIGURATION = """\
# nhi-pack 的設定（合成資料）
tier: "13"
claims: TOTFA.xml
columns:
  送審序號: 流水號
patterns:
  - "{chart}_{date}_{word}*.jpg"
  - "{chart}_{date}_{word}*.pdf"
words:
  B: [小片, 術前]
  D: 估價單
accept:
  - rule: P103
    case: 13-16-000678
    fee-month: 11507
    reason: 申報時就是這個號碼，已看過證件
"""


def workbook(clinic: Path) -> None:
    """Five cases of an Excel list that says nothing of the batch; the claim file and the configuration know the rest."""
    day_format, plain = 1, 0

    def day(year: int, month: int, day: int) -> tuple[int, int]:
        return ((date(year, month, day) - date(1899, 12, 30)).days, day_format)

    mistyped = identity("C12345678")
    mistyped = mistyped[:-1] + str((int(mistyped[-1]) + 1) % 10)
    known = [identity("A12345678"), identity("B22345678"), mistyped, identity("D12345678"), identity("A80000001")]
    births = ["0790315", "0790228", "0811105", "0651130", "1010520"]
    names = ["示範患者甲", "示範患者乙", "示範患者丙", "示範患者丁", "EXAMPLE, PATIENT E"]
    masked = [number[:6] + "****" for number in known]
    cases = [
        [(19, plain), (12345, plain), (70001, plain), masked[0], day(1990, 3, 15), names[0]],
        [(11, plain), (123, plain), (70002, plain), masked[1], day(1990, 2, 28), names[1]],     # zeros lost
        [(16, plain), (678, plain), (70003, plain), masked[2], births[2], names[2]],            # typed as text
        [(14, plain), (901, plain), "B0204", known[3], "", names[3]],                            # no birth date
        [(12, plain), "000056", "B0205", "", day(2012, 5, 20), names[4]],                        # no identity number
    ]
    header = ["案件分類", "送審序號", "病歷號", "身分證號", "出生日期", "姓名"]
    old = [["案件分類", "流水號", "身分證號"], [(19, plain), (1, plain), identity("E12345678")]]
    titles = [["示範牙醫診所　抽樣清單（合成資料）"], ["費用年月：115年07月"], []]
    put(clinic, {
        "list.xlsx": excel(
            {"上一期": old, "封面": [["示範牙醫診所"], ["費用抽審　115年07月"], ["內容：抽樣清單 5 件"]],
             "抽樣清單": [*titles, header, *cases, ["合計", "5 件"]]},
            hidden=("上一期",), merged={"抽樣清單": ["A1:F1", "A2:F2"]}, formats=("yyyy/m/d",), shares_text=True),
        "TOTFA.xml": claim(
            {"d1": "19", "d2": "1", "d3": identity("E12345678"), "d11": "0600101", "d49": "示範患者戊"},  # not sampled
            *({"d1": str(case[0][0]), "d2": str(case[1][0] if isinstance(case[1], tuple) else int(case[1])),
               "d3": number, "d11": birth, "d49": name}
              for case, number, birth, name in zip(cases, known, births, names)),
            head={"t2": BATCH[0], "t3": BATCH[2], "t5": BATCH[3], "t6": BATCH[4]}),
        "nhi-pack.yaml": CONFIGURATION.encode(),
    })
    put(clinic / "files", {
        "70001_1150715_病歷.pdf": chart("19-012345"),
        "70001_1150715_小片1.jpg": jpeg(xray(320, 240, "70001 1/2", per_row=3, filled=1)),
        "70001_1150715_小片2.jpg": jpeg(xray(320, 240, "70001 2/2", per_row=3, filled=4)),
        "70002_1150709_病歷.pdf": chart("11-000123"),
        "70002_1150709_全景.jpg": jpeg(xray(400, 240, "70002 pano", filled=6)),
        "70003_1150712_病歷.pdf": chart("16-000678"),
        "70003_1150712_術前.jpg": jpeg(photograph(320, 240, "70003 before")),
        "70003_1150712_估價單.pdf": pdf("Estimate", ["Case 16-000678", "Crown, tooth 26", "SYNTHETIC"]),
        "B0204_1150720_病歷.pdf": chart("14-000901"),
        "B0204_1150720_小片.jpg": jpeg(xray(320, 240, "B0204 PA", per_row=3, filled=2)),
        "B0205_1150722_門診病歷.pdf": chart("12-000056"),
    })


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
    for make in (dental, broken, workbook):
        clinic = folder / make.__name__
        if clinic.exists():
            shutil.rmtree(clinic)
        make(clinic)


if __name__ == "__main__":
    main()
