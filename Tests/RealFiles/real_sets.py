"""Has other programs make DICOM file-sets of given files, and holds what `nhi-pack inspect` says of each against what they say.

    real_sets.py PROGRAM SCRATCH FILE_OR_FOLDER...

PROGRAM is the nhi-pack to ask; the sets are made in SCRATCH, a folder that is not there yet, and stay. The files may be
anything; those that are no DICOM files are passed over. A set is made by dcmmkdir in each profile that it knows, of the
files that it takes in that profile, by gdcmgendir, and by pydicom's FileSet. Folders that hold a DICOMDIR already are judged as
they are. Told are, a set: how many records it has, the rules that fired and how often, and the complaints of pydicom and dciodvfy.
A program that is not installed is passed over, which is told.
"""
import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys
import warnings

import pydicom
from pydicom.fileset import FileSet


def run(*command, cwd=None):
    """Exit status and everything that was said; None where the program is not there."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=120, cwd=cwd)
    except FileNotFoundError:
        return None, ""
    return done.returncode, (done.stdout + done.stderr).decode(errors="replace")


def instances(paths):
    """The DICOM files among `paths` and below them, DICOMDIRs apart."""
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file() and file.name.upper() != "DICOMDIR" and file.open("rb").read(132)[128:] == b"DICM":
                yield file


def folder_of(scratch, name, files):
    """A folder with copies of `files` under legal File IDs."""
    folder = scratch / name
    (folder / "IMAGES").mkdir(parents=True)
    for number, file in enumerate(files, 1):
        shutil.copyfile(file, folder / "IMAGES" / f"IM{number:06}")
    return folder


def profiles():
    _, said = run("dcmmkdir", "--help")
    return re.findall(r"^ +(-P\w\w) ", said, re.M)


def made_by_dcmmkdir(scratch, files):
    for profile in profiles():
        folder = folder_of(scratch, f"dcmmkdir{profile}", files)
        taken = []
        for file in sorted((folder / "IMAGES").iterdir()):
            name = f"IMAGES/{file.name}"
            append = ["+A"] if taken else []
            status, _ = run("dcmmkdir", "-q", profile, "+I", "-nb", *append, name, cwd=folder)
            if status == 0 and (folder / "DICOMDIR").exists():
                taken.append(name)
            else:
                file.unlink()
        if taken:
            yield folder
        else:
            shutil.rmtree(folder)


def made_by_gdcm(scratch, files):
    folder = folder_of(scratch, "gdcmgendir", [])
    # It takes all of a folder or nothing, so the files come one after another and those that it will not have go again.
    for number, file in enumerate(files, 1):
        copy = folder / "IMAGES" / f"IM{number:06}"
        shutil.copyfile(file, copy)
        (folder / "DICOMDIR").unlink(missing_ok=True)
        run("gdcmgendir", "-r", "-i", ".", "-o", "DICOMDIR", "--descriptor", "SYNTHETIC", cwd=folder)
        if not (folder / "DICOMDIR").exists():
            copy.unlink()
    run("gdcmgendir", "-r", "-i", ".", "-o", "DICOMDIR", "--descriptor", "SYNTHETIC", cwd=folder)
    if (folder / "DICOMDIR").exists():
        yield folder
    else:
        print("gdcmgendir made no set, or is not installed")
        shutil.rmtree(folder)


def made_by_pydicom(scratch, files):
    made = FileSet()
    for file in files:
        try:
            made.add(file)
        except Exception:  # It asks for every required key, and lets out whatever reading raises.
            continue
    folder = scratch / "pydicom"
    made.write(folder)
    yield folder


def complaints(folder):
    """What other programs say of the set's directory."""
    said = []
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            FileSet(folder / "DICOMDIR")
        said += [f"pydicom: {warning.message}" for warning in caught]
    except Exception as error:
        said.append(f"pydicom: {error}")
    status, text = run("dcmftest", folder / "DICOMDIR")
    if status:
        said.append(f"dcmftest: {text.strip()}")
    status, text = run("dcmdump", "-q", folder / "DICOMDIR")
    if status:
        said.append(f"dcmdump: {text.strip()[-200:]}")
    _, text = run("dciodvfy", folder / "DICOMDIR")
    errors = collections.Counter(line for line in text.splitlines() if line.startswith("Error"))
    said += [f"dciodvfy {count}×: {line}" for line, count in errors.most_common(4)]
    return said


def ours(program, folder):
    """How often each rule fired, and one sentence of each."""
    _, said = run(program, "inspect", "--format", "json", "--lang", "en", folder / "DICOMDIR")
    counts, sentences = collections.Counter(), {}
    for finding in json.loads(said)["findings"]:
        counts[finding["rule"]] += 1
        sentences.setdefault(finding["rule"], finding["message"])
    return counts, sentences


def main():
    program, scratch = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    paths = [pathlib.Path(argument).resolve() for argument in sys.argv[3:]]
    scratch.mkdir(parents=True)
    scratch = scratch.resolve()
    files = list(instances(paths))
    folders = [file.parent for path in paths if path.is_dir() for file in sorted(path.rglob("DICOMDIR"))]
    for makers in (made_by_dcmmkdir, made_by_gdcm, made_by_pydicom):
        folders += makers(scratch, files)
    for folder in folders:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            records = len(pydicom.dcmread(folder / "DICOMDIR").get("DirectoryRecordSequence", []))
        counts, sentences = ours(program, folder)
        print(f"{folder}: {records} records;", ", ".join(f"{rule} {n}×" for rule, n in sorted(counts.items())) or "no finding")
        for rule in sorted(sentences):
            print(f"    {rule}: {sentences[rule]}")
        for line in complaints(folder):
            print(f"    {line}")


if __name__ == "__main__":
    main()
