"""Holds the time that `nhi-pack inspect` takes for a DICOM file-set against pydicom's for loading it, in the same run.

    dicom_sets.py PROGRAM [INSTANCES] [--keep FOLDER]

Makes a set of small CT images of one patient with pydicom and dcmmkdir (10,000 unless told otherwise, 20 to a series;
that takes minutes), lets PROGRAM inspect the folder, has pydicom open the DICOMDIR and load every instance, and prints
both times, their ratio and PROGRAM's peak memory. Everything was read before, so that the disk is not measured. With
--keep the set stays in FOLDER, or is taken from there. Exit status 1 when PROGRAM finds something wrong, is less than
20 times as fast or takes 64 MB or more.
"""
import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PER_SERIES = 20
ROOT = "2.25.11511210"
RUNS = 3


# What a program is said to have used at most includes what its parent used before: pydicom is imported late.


def image(number: int):
    """64 by 64 pixels and what a CT says of itself."""
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian

    series = number // PER_SERIES
    made = Dataset()
    made.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    made.SOPClassUID, made.SOPInstanceUID = CTImageStorage, f"{ROOT}.1.{number + 1}"
    made.StudyDate = made.SeriesDate = made.ContentDate = "20260715"
    made.StudyTime = made.SeriesTime = made.ContentTime = "101500"
    made.AccessionNumber, made.Modality, made.Manufacturer = "", "CT", "SYNTHETIC"
    made.StudyDescription, made.SeriesDescription = "CHEST", f"SERIES {series + 1}"
    made.PatientName, made.PatientID = "SYNTHETIC^PATIENT", "CH1"
    made.PatientBirthDate, made.PatientSex = "19790315", "F"
    made.SliceThickness, made.KVP, made.PatientPosition = "1.25", "120", "HFS"
    made.StudyInstanceUID, made.SeriesInstanceUID = f"{ROOT}.2.1", f"{ROOT}.3.{series + 1}"
    made.StudyID, made.SeriesNumber, made.InstanceNumber = "1", series + 1, number % PER_SERIES + 1
    made.ImagePositionPatient, made.ImageOrientationPatient = ["0", "0", str(number)], ["1", "0", "0", "0", "1", "0"]
    made.FrameOfReferenceUID = f"{ROOT}.4.1"
    made.SamplesPerPixel, made.PhotometricInterpretation, made.PixelRepresentation = 1, "MONOCHROME2", 0
    made.Rows = made.Columns = 64
    made.PixelSpacing = ["0.5", "0.5"]
    made.BitsAllocated, made.BitsStored, made.HighBit = 16, 12, 11
    made.WindowCenter, made.WindowWidth, made.RescaleIntercept, made.RescaleSlope = "40", "400", "-1024", "1"
    made.PixelData = bytes(8192)
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return made


def make(folder: Path, instances: int) -> None:
    for number in range(instances):
        file = folder / f"S{number // PER_SERIES:05}" / f"I{number % PER_SERIES:05}"
        file.parent.mkdir(parents=True, exist_ok=True)
        image(number).save_as(file, enforce_file_format=True)
    subprocess.run(["dcmmkdir", "+r", "+id", ".", "-Nxc", "+I", "-Pgp"], cwd=folder, check=True, capture_output=True)


def load(folder: Path) -> tuple[float, float]:
    """Seconds that pydicom takes, by the clock and of the processor."""
    from pydicom.fileset import FileSet

    start, used = time.perf_counter(), time.process_time()
    for instance in FileSet(folder / "DICOMDIR"):
        instance.load()
    return time.perf_counter() - start, time.process_time() - used


def inspect(program: str, folder: Path) -> tuple[float, float, int]:
    """Seconds that the program takes, by the clock and of the processors, and its peak memory in bytes."""
    start = time.perf_counter()
    running = subprocess.Popen([program, "inspect", folder, "--format", "json"], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(running.pid, 0)
    seconds = time.perf_counter() - start
    running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode:
        sys.exit(f"{program} found something wrong with a sound set (exit status {running.returncode})")
    return seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024


def measure(program: str, folder: Path) -> int:
    inspect(program, folder)
    ours = min(inspect(program, folder) for _ in range(RUNS))
    theirs = load(folder)
    ratio = theirs[0] / ours[0]
    print(f"pydicom {theirs[0]:.2f} s, nhi-pack {ours[0]:.3f} s: {ratio:.1f} times as fast"
          f" ({theirs[1] / ours[1]:.1f} by processor time), {ours[2] / 1e6:.1f} MB")
    return 0 if ratio >= 20 and ours[2] < 64_000_000 else 1


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("instances", nargs="?", type=int, default=10_000)
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch)
        if not (folder / "DICOMDIR").exists():
            making = os.fork()
            if making == 0:
                make(folder, options.instances)
                os._exit(0)
            if os.waitpid(making, 0)[1]:
                return 1
        return measure(options.program, folder)


if __name__ == "__main__":
    sys.exit(main())
