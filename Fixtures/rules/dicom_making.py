"""Loose DICOM files for make.py, of which a file-set can be made or cannot."""

import io
from collections.abc import Callable

from pydicom.dataset import Dataset
from pydicom.uid import HangingProtocolStorage

from dicom import directory, image, image_file, uid


def loose(number: int, change: Callable[[Dataset], object] = lambda _: None) -> bytes:
    """An image with one thing changed."""
    made = image(number)
    change(made)
    data = io.BytesIO()
    made.save_as(data, enforce_file_format=True)
    return data.getvalue()


def changed(**values: object) -> Callable[[Dataset], None]:
    """Sets elements, or takes away those that are None."""
    def change(made: Dataset) -> None:
        for name, value in values.items():
            if value is None:
                delattr(made, name)
            else:
                setattr(made, name, value)
    return change


def hanging(made: Dataset) -> None:
    made.SOPClassUID = HangingProtocolStorage


def making_rules() -> list[tuple[str, list[str], dict[str, bytes], list[str]]]:
    """Folder, options of `dicomdir`, files, what is found."""
    one, two = image_file(1), image_file(2)
    other_patient = dict(PatientID="CH2", StudyInstanceUID=uid(101), SeriesInstanceUID=uid(201))
    other_study = dict(StudyInstanceUID=uid(101))

    def found(rule: str, severity: str, name: str = "2.dcm") -> list[str]:
        return [f"{rule} {severity} file=files" + (f"/{name}" if name else "")]

    def both(second: bytes, name: str = "2.dcm") -> dict[str, bytes]:
        return {"1.dcm": one, name: second}

    several, series = ["--allow-several-patients"], ["--select-series", uid(200)]
    return [
        ("D501/fires-cut-short", [], both(two[:-1]), found("D501", "error")),
        ("D501/passes-whole", [], both(two), []),
        ("D502/fires-no-patient-id", [], both(loose(2, changed(PatientID=""))), found("D502", "error")),
        ("D502/fires-no-date-at-all", [], {"2.dcm": loose(2, changed(StudyDate=""))}, found("D502", "error")),
        ("D502/passes-patient-id", [], both(two), []),
        ("D502/passes-another-date", [], {"2.dcm": loose(2, changed(StudyDate="", SeriesDate="20260715"))},
         found("D503", "warning")),
        ("D503/fires-no-instance-number", [], both(loose(2, changed(InstanceNumber=None))), found("D503", "warning")),
        ("D503/fires-no-study-id", [], {"2.dcm": loose(2, changed(StudyID=""))}, found("D503", "warning")),
        ("D503/passes-instance-number", [], both(two), []),
        ("D504/fires-another-patient-id", [], both(loose(2, changed(**other_patient))), found("D504", "error")),
        ("D504/fires-another-birth-date", [], {
            "1.dcm": loose(1, changed(PatientBirthDate="19900315")),
            "2.dcm": loose(2, changed(PatientBirthDate="19900316"))}, found("D504", "error")),
        ("D504/passes-told-so", several, both(loose(2, changed(**other_patient))), []),
        ("D504/passes-name-in-capitals", [], both(loose(2, changed(PatientName="Synthetic Patient"))),
         found("D322", "warning")),
        ("D505/fires-another-content", [], both(loose(1, changed(InstanceNumber=9))), found("D505", "error")),
        ("D505/passes-another-identifier", [], both(two), []),
        ("D506/fires-same-bytes", [], both(one), found("D506", "warning")),
        ("D506/passes-another-image", [], both(two), []),
        ("D507/fires-text", [], both(b"SYNTHETIC\r\n", "readme.txt"), found("D507", "warning", "readme.txt")),
        ("D507/passes-directory", [], both(directory(1), "DICOMDIR"), []),
        ("D508/fires-series-in-two-studies", [], both(loose(2, changed(**other_study))), found("D508", "error")),
        ("D508/fires-study-of-two-patients", several,
         both(loose(2, changed(PatientID="CH2", SeriesInstanceUID=uid(201)))), found("D508", "error")),
        ("D508/passes-two-series", [], both(loose(2, changed(**other_study, SeriesInstanceUID=uid(201)))), []),
        ("D509/fires-directory-alone", [], {"DICOMDIR": directory(1)}, found("D509", "error", "")),
        ("D509/passes-an-image", [], {"1.dcm": one}, []),
        ("D510/fires-another-series", ["--select-series", uid(201)], both(two), found("D510", "error", "")),
        ("D510/passes-its-series", series, both(loose(2, changed(**other_patient))), []),
        ("D511/fires-hanging-protocol", [], both(loose(2, hanging)), found("D511", "warning")),
        ("D511/passes-image", [], both(two), []),
        ("D512/fires-leading-zero", [], both(two.replace(uid(2).encode(), b"2.25.01" + uid(2)[7:].encode())),
         found("D512", "warning")),
        ("D512/passes-number", [], both(two), []),
    ]
