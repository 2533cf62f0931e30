"""DICOM files and file-sets for make.py, whole or with one thing wrong."""

import io
from pathlib import Path
from tempfile import TemporaryDirectory
from warnings import catch_warnings, simplefilter

from pydicom import dcmread
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.fileset import FileSet
from pydicom.uid import ExplicitVRLittleEndian, SecondaryCaptureImageStorage


def uid(number: int) -> str:
    return f"2.25.{1151121000 + number}"


def image(number: int) -> Dataset:
    """A secondary capture of two by two pixels."""
    made = Dataset()
    made.SOPClassUID, made.SOPInstanceUID = SecondaryCaptureImageStorage, uid(number)
    made.StudyDate, made.StudyTime, made.Modality = "20260715", "101500", "OT"
    made.PatientName, made.PatientID = "SYNTHETIC^PATIENT", "CH1"
    made.StudyInstanceUID, made.SeriesInstanceUID = uid(100), uid(200)
    made.StudyID, made.SeriesNumber, made.InstanceNumber = "1", 1, number
    made.SamplesPerPixel, made.PhotometricInterpretation, made.PixelRepresentation = 1, "MONOCHROME2", 0
    made.Rows, made.Columns, made.BitsAllocated, made.BitsStored, made.HighBit = 2, 2, 8, 8, 7
    made.PixelData = bytes(range(number, number + 4))
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return made


def image_file(number: int) -> bytes:
    data = io.BytesIO()
    image(number).save_as(data, enforce_file_format=True)
    return data.getvalue()


def directory(images: int | list[Dataset], implicit: bool = False) -> bytes:
    """A DICOMDIR that names IMAGES/IO000001 and so on: that many images, or these."""
    made = FileSet()
    made.ID, made.UID = "SYNTHETIC", uid(300)
    for one in [image(number) for number in range(1, images + 1)] if isinstance(images, int) else images:
        made.add(one)
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        made.write(folder)
        # pydicom has names of its own for the files; give them ours, then let it write the directory once more.
        data = dcmread(folder / "DICOMDIR")
        (folder / "IMAGES").mkdir()
        for record in data.DirectoryRecordSequence:
            if "ReferencedFileID" in record:
                name = f"IO{record.InstanceNumber:06}"
                folder.joinpath(*record.ReferencedFileID).rename(folder / "IMAGES" / name)
                record.ReferencedFileID = ["IMAGES", name]
        with catch_warnings():
            simplefilter("ignore")  # pydicom says that implicit VR is wrong here, which is the point
            FileSet(data).write(use_existing=True, force_implicit=implicit)
        return (folder / "DICOMDIR").read_bytes()


def patched(data: bytes, found: bytes, wanted: bytes, last: bool = False) -> bytes:
    """`data` with one place of it changed and no other moved: the offsets in a DICOMDIR stay right."""
    assert len(found) == len(wanted) and found in data
    at = data.rindex(found) if last else data.index(found)
    return data[:at] + wanted + data[at + len(found):]
