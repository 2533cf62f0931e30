"""Makes a clinic as they are: a sampling list and the folder with its files, the same ones each time.

    typical_clinic.py FOLDER [CASES]
    typical_clinic.py FOLDER CASES --small

200 cases, unless told otherwise, of which each has two PDFs of scanned pages, one or two JPEGs and one scan as BMP or
uncompressed TIFF (grey or colour), and each fifth a DICOM file-set of seven images: 1,222 files and 1.80 GB for 200
cases. With --small each case has one PDF and one JPEG of some kilobytes. Everything is synthetic: pictures are slopes
and edges with the noise of a sensor. Needs numpy, Pillow and pydicom, and DCMTK's dcmmkdir.
"""
import io
import random
import struct
import subprocess
import sys
from pathlib import Path

CASES = 200
HEADER = "醫事機構代碼,醫事類別,費用年月,申報類別,申報日期,案件分類,流水號,病歷號,身分證號\n"
ROOT = "2.25.11511211"


def identifier(number: int) -> str:
    """A made-up identity number with the right check digit."""
    letter = "ABCDEFGHJKLMNPQRSTUVXYWZIO"[number % 26]
    code = 10 + "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(letter)
    digits = f"{1 + number // 26 % 2}{number // 52 % 10 ** 7:07}"
    total = code // 10 + code % 10 * 9 + sum(int(digit) * weight for digit, weight in zip(digits, range(8, 0, -1)))
    return f"{letter}{digits}{-total % 10}"


class Pictures:
    """Pixels with noise, none of them like the other."""

    def __init__(self):
        import numpy

        self.numpy = numpy
        self.random = numpy.random.default_rng(20261121)
        self.noise = self.random.normal(0, 1, 1 << 23).astype(numpy.float32)

    def grey(self, rows: int, columns: int, noise: float):
        """Shades from 0 to 255 as floating point numbers."""
        numpy = self.numpy
        phase, step = self.random.uniform(0, 6, 2), self.random.uniform(90, 200, 2)
        down = numpy.sin(numpy.arange(rows, dtype=numpy.float32) / step[0] + phase[0])[:, None]
        across = numpy.cos(numpy.arange(columns, dtype=numpy.float32) / step[1] + phase[1])[None, :]
        edges = ((numpy.arange(rows)[:, None] // 210 + numpy.arange(columns)[None, :] // 170) % 2) * 30
        start = int(self.random.integers(0, len(self.noise)))
        grain = numpy.resize(numpy.roll(self.noise, -start)[:rows * columns], rows * columns).reshape(rows, columns)
        return numpy.clip(110 + 55 * down * across + edges + noise * grain, 0, 255)

    def bytes8(self, rows: int, columns: int, noise: float):
        return self.grey(rows, columns, noise).astype(self.numpy.uint8)

    def colours(self, rows: int, columns: int, noise: float):
        numpy = self.numpy
        return numpy.stack(
            [numpy.clip(self.grey(rows, columns, noise) * part, 0, 255) for part in (1, 0.95, 0.85)], -1
        ).astype(numpy.uint8)

    def bytes16(self, rows: int, columns: int, noise: float) -> bytes:
        return (self.grey(rows, columns, noise) * 16).astype("<u2").tobytes()

    def jpeg(self, rows: int, columns: int, noise: float, quality: int = 88) -> bytes:
        from PIL import Image

        made = io.BytesIO()
        Image.fromarray(self.bytes8(rows, columns, noise)).save(made, "JPEG", quality=quality)
        return made.getvalue()


def pdf(pages: list[tuple[int, int, bytes]], text: str) -> bytes:
    """Each page a scan, as JPEG, with some text that nobody sees."""
    import zlib

    made = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []

    def add(body: bytes) -> None:
        offsets.append(len(made))
        made.extend(b"%d 0 obj\n" % len(offsets) + body + b"\nendobj\n")

    def stream(head: bytes, content: bytes) -> bytes:
        return b"<<" + head + b"/Length %d>>\nstream\n" % len(content) + content + b"\nendstream"

    kids = b" ".join(b"%d 0 R" % (3 + 3 * page) for page in range(len(pages)))
    add(b"<</Type/Catalog/Pages 2 0 R>>")
    add(b"<</Type/Pages/Kids[" + kids + b"]/Count %d>>" % len(pages))
    for page, (rows, columns, jpeg) in enumerate(pages):
        first = 3 + 3 * page
        add(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</XObject<</Im0 %d 0 R>>>>>>"
            % (first + 1, first + 2))
        drawing = f"q 595 0 0 842 0 0 cm /Im0 Do Q\n% {text} {page}\n".encode()
        add(stream(b"/Filter/FlateDecode", zlib.compress(drawing)))
        add(stream(b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8"
                   b"/Filter/DCTDecode" % (columns, rows), jpeg))
    table = len(made)
    made.extend(b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1))
    made.extend(b"".join(b"%010d 00000 n \n" % offset for offset in offsets))
    made.extend(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(offsets) + 1, table))
    return bytes(made)


def bmp(pixels) -> bytes:
    """24 bits a pixel, bottom row first."""
    rows, columns = pixels.shape[:2]
    padding = bytes(-columns * 3 % 4)
    body = b"".join(row[:, ::-1].tobytes() + padding for row in pixels[::-1])
    return (struct.pack("<2sIHHI", b"BM", 54 + len(body), 0, 0, 54)
            + struct.pack("<IiiHHIIiiII", 40, columns, rows, 1, 24, 0, len(body), 7874, 7874, 0, 0) + body)


def tiff(pixels) -> bytes:
    """One strip, not compressed."""
    rows, columns = pixels.shape[:2]
    samples = 1 if pixels.ndim == 2 else 3
    body = pixels.tobytes()
    at = 8 + len(body) + len(body) % 2
    tags = [(256, 4, 1, columns), (257, 4, 1, rows), (258, 3, samples, 8), (259, 3, 1, 1),
            (262, 3, 1, 1 if samples == 1 else 2), (273, 4, 1, 8), (277, 3, 1, samples), (278, 4, 1, rows),
            (279, 4, 1, len(body)), (282, 5, 1, 0), (283, 5, 1, 0), (296, 3, 1, 2)]
    end = at + 2 + 12 * len(tags) + 4
    extra = struct.pack("<HHH", 8, 8, 8) + bytes(2) + struct.pack("<IIII", 200, 1, 200, 1)
    places = {258: end, 282: end + 8, 283: end + 16}
    directory = b"".join(
        struct.pack("<HHII", tag, kind, count, places[tag] if tag in (282, 283) or count > 1 else value)
        for tag, kind, count, value in tags)
    return (struct.pack("<2sHI", b"II", 42, at) + body + bytes(len(body) % 2)
            + struct.pack("<H", len(tags)) + directory + bytes(4) + extra)


def image(case: int, number: int, rows: int, columns: int, pixels: bytes):
    """One X-ray of a set."""
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import DigitalXRayImageStorageForPresentation, ExplicitVRLittleEndian

    made = Dataset()
    made.ImageType = ["ORIGINAL", "PRIMARY", ""]
    made.SOPClassUID, made.SOPInstanceUID = DigitalXRayImageStorageForPresentation, f"{ROOT}.1.{case + 1}.{number + 1}"
    made.StudyDate = made.SeriesDate = made.ContentDate = "20260715"
    made.StudyTime = made.SeriesTime = made.ContentTime = "101500"
    made.AccessionNumber, made.Modality, made.Manufacturer = "", "DX", "SYNTHETIC"
    made.PatientName, made.PatientID = f"SYNTHETIC^{case}", f"CH-{case + 1}"
    made.PatientBirthDate, made.PatientSex = "19790315", "F"
    made.StudyInstanceUID, made.SeriesInstanceUID = f"{ROOT}.2.{case + 1}", f"{ROOT}.3.{case + 1}"
    made.StudyID, made.SeriesNumber, made.InstanceNumber = "1", 1, number + 1
    made.SamplesPerPixel, made.PhotometricInterpretation, made.PixelRepresentation = 1, "MONOCHROME2", 0
    made.Rows, made.Columns = rows, columns
    made.BitsAllocated, made.BitsStored, made.HighBit = 16, 12, 11
    made.PixelData = pixels
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return made


def add_set(folder: Path, case: int, pictures: Pictures) -> None:
    (folder / "IMAGES").mkdir(parents=True)
    for number in range(7):
        rows, columns = 1060, 980
        image(case, number, rows, columns, pictures.bytes16(rows, columns, 0.7)).save_as(
            folder / "IMAGES" / f"IM{number + 1:06}", write_like_original=False)
    subprocess.run(["dcmmkdir", "+r", "+id", ".", "-Nxc", "+I", "-Pgp"], cwd=folder, check=True, capture_output=True)


def add_case(folder: Path, case: int, pictures: Pictures) -> None:
    def write(name: str, content: bytes) -> None:
        (folder / name).write_bytes(content)

    for name, pages in (("病歷.pdf", 2), ("檢驗報告.pdf", 1)):
        scans = [(1754, 1240, pictures.jpeg(1754, 1240, 7)) for _ in range(pages)]
        write(name, pdf(scans, f"record {case}"))
    for number in range(1 + case % 2):
        write(f"口內照{number + 1}.jpg", pictures.jpeg(1500, 1400, 7))
    for number in range(2 if case % 100 == 0 else 1):
        kind = (case + number) % 3
        if kind == 0:
            write(f"全口X光{number + 1}.bmp", bmp(pictures.colours(1100, 1240, 1.8)))
        elif kind == 1:
            write(f"根尖片{number + 1}.tif", tiff(pictures.bytes8(1754, 1240, 1.8)))
        else:
            write(f"側顱片{number + 1}.tif", tiff(pictures.colours(1100, 1240, 1.8)))
    if case % 5 == 0:
        add_set(folder / "DICOM", case, pictures)


def small_case(folder: Path, case: int, jpeg: bytes) -> None:
    # No two of them alike: a picture in the cases of two people is found.
    (folder / "病歷.pdf").write_bytes(pdf([(64, 64, jpeg)], f"record {case} " + random.Random(case).randbytes(500).hex()))
    comment = f"case {case}".encode()
    (folder / "口內照.jpg").write_bytes(
        jpeg[:2] + b"\xff\xfe" + struct.pack(">H", 2 + len(comment)) + comment + jpeg[2:])


def make(folder: Path, cases: int, small: bool) -> None:
    pictures = Pictures()
    jpeg = pictures.jpeg(64, 64, 5)
    rows = [HEADER]
    for case in range(cases):
        rows.append(f"3501200000,13,11507,1,1150802,19,{case + 1},CH-{case + 1},{identifier(case)}\n")
        place = folder / "files" / f"19{case + 1:06}"
        place.mkdir(parents=True)
        if small:
            small_case(place, case, jpeg)
        else:
            add_case(place, case, pictures)
    (folder / "list.csv").write_text("".join(rows), encoding="utf-8")


def main() -> None:
    arguments = [argument for argument in sys.argv[1:] if argument != "--small"]
    make(Path(arguments[0]), int(arguments[1]) if len(arguments) > 1 else CASES, "--small" in sys.argv)


if __name__ == "__main__":
    main()
