"""Holds the time, bytes and memory of `nhi-pack pack` and `check` against what clinics do today, in the same run.

    pack_speed.py PROGRAM [CASES] [--keep FOLDER] [--linear]

Makes a typical clinic (typical_clinic.py) of CASES cases, 20 unless told otherwise (200 is a whole month: 1.80 GB), and
times, after one reading of everything:

- nhi-pack check, and pack with --compression store, fast and small;
- the deployed way: `7z a` for each case, and `7z a -tzip` of each into the outer ZIP; the same with one outer call;
- the best script: two processes over the cases, what is compressed already stored, `7z -mx1` the rest, `zip -0` outside;
  the same with `7z t` of everything it made, which pack does too;
- everything stored (`7z -mx0`, `zip -0`), which is the floor; sha256sum;
- a check chain: file, qpdf --check, djpeg, tiffinfo, pydicom, and xmllint for the bundle's XMLs, two processes at once.

Prints seconds by the clock, of the processors, bytes and peak memory. With --linear it times `pack` of 200, 2,000 and
20,000 small cases instead. With --keep the clinics stay in FOLDER, or are taken from there. Exit status 1 when an aim is
missed.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).parent
PEERS = {
    "7z": "p7zip-full", "zip": "zip", "unzip": "unzip", "file": "file", "qpdf": "qpdf",
    "djpeg": "libjpeg-turbo-progs", "tiffinfo": "libtiff-tools", "xmllint": "libxml2-utils", "dcmmkdir": "dcmtk",
}
STORED = {".pdf", ".jpg"}


class Run:
    """What something took, of all processes in it."""

    def __init__(self, name: str, work):
        self.name, self.bytes = name, 0
        start, before = time.perf_counter(), os.times()
        making = os.fork()
        if making == 0:
            try:
                work()
                os._exit(0)
            except BaseException as error:
                print(f"{name}: {error}", file=sys.stderr)
                os._exit(1)
        _, status, used = os.wait4(making, 0)
        self.seconds = time.perf_counter() - start
        after = os.times()
        self.processor = (after.children_user + after.children_system
                          - before.children_user - before.children_system)
        # Of the largest process among the children; the fork of this program itself is small beside them.
        self.memory = used.ru_maxrss * 1024
        if status:
            sys.exit(f"{name} failed")

    def line(self) -> str:
        size = f"{self.bytes / 1e6:10.1f}" if self.bytes else " " * 10
        return f"{self.name:44}{self.seconds:9.2f}{self.processor:9.2f}{size}{self.memory / 1e6:9.1f}"


def run(*arguments, **options) -> None:
    subprocess.run([str(argument) for argument in arguments], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, **options)


class Clinic:
    def __init__(self, folder: Path):
        self.folder, self.list, self.files = folder, folder / "list.csv", folder / "files"
        self.cases = sorted(self.files.iterdir())

    def paths(self, *suffixes: str) -> list[Path]:
        found = sorted(path for path in self.files.rglob("*") if path.is_file())
        return [path for path in found if path.suffix in suffixes] if suffixes else found


def files_of(case: Path) -> list[str]:
    return sorted(str(path.relative_to(case)) for path in case.rglob("*") if path.is_file())


def deployed(clinic: Clinic, out: Path, one_outer_call: bool) -> None:
    for case in clinic.cases:
        run("7z", "a", out / f"{case.name}.7z", *files_of(case), cwd=case)
        if not one_outer_call:
            run("7z", "a", "-tzip", out / "outer.zip", out / f"{case.name}.7z")
    if one_outer_call:
        run("7z", "a", "-tzip", out / "outer.zip", *sorted(out.glob("*.7z")))


def script(clinic: Clinic, out: Path, level: str = "-mx1") -> None:
    def pack(case: Path) -> None:
        names = files_of(case)
        stored = [name for name in names if Path(name).suffix in STORED or level == "-mx0"]
        rest = [name for name in names if name not in stored]
        archive = out / f"{case.name}.7z"
        if stored:
            run("7z", "a", "-mx0", "-mmt1", archive, *stored, cwd=case)
        if rest:
            run("7z", "a", level, "-mmt1", archive, *rest, cwd=case)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(pack, clinic.cases))
    run("zip", "-0", "-q", "-j", out / "outer.zip", *sorted(out.glob("*.7z")))


def read_back(out: Path) -> None:
    """What our own packing does besides: is everything in it whole?"""
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda archive: run("7z", "t", "-mmt1", archive), [*sorted(out.glob("*.7z")), outer(out)]))


def tested_script(clinic: Clinic, out: Path) -> None:
    script(clinic, out)
    read_back(out)


def chain(clinic: Clinic, bundle: Path, out: Path) -> None:
    dicom = "import sys, pydicom\nfor path in sys.argv[1:]: pydicom.dcmread(path).walk(lambda *_: None)"
    run("unzip", "-q", bundle, "*.XML", "-d", out)
    work = [["file", *clinic.paths()], ["xmllint", "--noout", *sorted(out.glob("*.XML"))]]
    work += [["qpdf", "--check", path] for path in clinic.paths(".pdf")]
    work += [["djpeg", "-outfile", "/dev/null", path] for path in clinic.paths(".jpg")]
    work += [["tiffinfo", "-D", path] for path in clinic.paths(".tif")]
    images = [path for path in clinic.paths("") if path.name != "DICOMDIR"]
    if images:
        work.append([sys.executable, "-c", dicom, *images])
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda command: run(*command), work))


def pack(program: str, clinic: Clinic, out: Path, *options: str) -> None:
    run(program, "pack", clinic.list, clinic.files, "-o", out, "--date", "2026-11-21", *options)


def outer(out: Path) -> Path:
    return next(path for path in out.iterdir() if path.suffix == ".zip")


def clinic(scratch: Path, name: str, *options: str) -> Clinic:
    folder = scratch / name
    if not (folder / "list.csv").exists():
        subprocess.run([sys.executable, HERE / "typical_clinic.py", folder, *options], check=True)
    return Clinic(folder)


def measure(program: str, scratch: Path, cases: int) -> int:
    files = clinic(scratch, f"typical-{cases}", str(cases))
    before = sum(path.stat().st_size for path in files.paths())
    print(f"{cases} cases, {len(files.paths())} files, {before / 1e6:.1f} MB, load {os.getloadavg()[0]:.1f}")
    print(f"{'':44}{'seconds':>9}{'cpu s':>9}{'MB out':>10}{'MB RAM':>9}")
    results: dict[str, Run] = {}

    def timed(key: str, name: str, work) -> None:
        with tempfile.TemporaryDirectory(dir=scratch) as folder:
            out = Path(folder)
            made = Run(name, lambda: work(out))
            made.bytes = outer(out).stat().st_size
            if key == "fast":
                shutil.copy(outer(out), scratch / "bundle.zip")
            report(key, made)

    # Short work is done three times and the best of them counts, ours and theirs.
    def timed_thrice(key: str, name: str, work) -> None:
        runs = []
        for _ in range(3):
            with tempfile.TemporaryDirectory(dir=scratch) as folder:
                runs.append(Run(name, lambda: work(Path(folder))))
        report(key, min(runs, key=lambda run: run.seconds))

    def report(key: str, made: Run) -> None:
        results[key] = made
        print(made.line(), flush=True)

    run("cat", *files.paths())
    timed_thrice("sum", "sha256sum, one process", lambda out: run("sha256sum", *files.paths()))
    timed("floor", "everything stored: 7z -mx0, zip -0", lambda out: script(files, out, "-mx0"))
    timed_thrice("check", "nhi-pack check", lambda out: run(
        program, "check", files.list, files.files, "--date", "2026-11-21"))
    for level in ("store", "fast", "small"):
        timed(level, f"nhi-pack pack --compression {level}", lambda out: pack(
            program, files, out, "--compression", level))
    timed("script", "best script: two processes, 7z -mx1, zip -0", lambda out: script(files, out))
    timed("tested", "best script, and 7z t of what it made", lambda out: tested_script(files, out))
    timed("one", "deployed, with one outer call", lambda out: deployed(files, out, True))
    timed("deployed", "deployed: 7z a, 7z a -tzip for each case", lambda out: deployed(files, out, False))
    timed_thrice("chain", "check chain, two processes", lambda out: chain(files, scratch / "bundle.zip", out))

    def ratio(one: str, other: str) -> float:
        return results[one].seconds / results[other].seconds

    floor = 3 * results["floor"].seconds + results["sum"].seconds
    ours = [results[key] for key in ("check", "store", "fast", "small")]
    aims = [
        ("store: at most 3 times the floor, and the hash", results["store"].seconds <= floor,
         f"{results['store'].seconds / floor:.2f}"),
        ("fast: no slower than the script", ratio("fast", "script") <= 1, f"{ratio('fast', 'script'):.2f}"),
        ("fast: no slower than the script that tests what it made", ratio("fast", "tested") <= 1,
         f"{ratio('fast', 'tested'):.2f}"),
        ("fast: no larger than the script's", results["fast"].bytes <= results["script"].bytes,
         f"{results['fast'].bytes / results['script'].bytes:.3f}"),
        ("small: smaller than the deployed way's", results["small"].bytes < results["deployed"].bytes,
         f"{results['small'].bytes / results['deployed'].bytes:.3f}"),
        ("small: at most 1/6 of its time", ratio("small", "deployed") <= 1 / 6, f"1/{1 / ratio('small', 'deployed'):.1f}"),
        ("check: at most 1/15 of the chain's", ratio("check", "chain") <= 1 / 15, f"1/{1 / ratio('check', 'chain'):.1f}"),
        ("memory: under 200 MB", all(one.memory < 200e6 for one in ours), f"{max(one.memory for one in ours) / 1e6:.0f} MB"),
    ]
    for name, is_met, value in aims:
        print(f"{'met   ' if is_met else 'MISSED'} {name}: {value}")
    return 0 if all(is_met for _, is_met, _ in aims) else 1


def linear(program: str, scratch: Path) -> int:
    per_case = []
    for cases in (200, 2_000, 20_000):
        files = clinic(scratch, f"small-{cases}", str(cases), "--small")
        run("cat", *files.paths()) if cases < 2_000 else None
        with tempfile.TemporaryDirectory(dir=scratch) as folder:
            made = Run(f"nhi-pack pack, {cases} small cases", lambda: pack(program, files, Path(folder)))
            made.bytes = outer(Path(folder)).stat().st_size
        per_case.append(made.processor / cases)
        print(f"{made.line()}   {made.processor / cases * 1000:.2f} ms of the processors a case", flush=True)
    is_linear = per_case[2] <= 1.5 * per_case[1]
    print(f"{'met   ' if is_linear else 'MISSED'} linear: {per_case[2] / per_case[1]:.2f} times as much a case at 20,000 as at 2,000")
    return 0 if is_linear else 1


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("cases", nargs="?", type=int, default=20)
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    parser.add_argument("--linear", action="store_true")
    options = parser.parse_args()
    missing = [f"{tool} (apt-get install {package})" for tool, package in PEERS.items() if not shutil.which(tool)]
    try:
        import numpy, PIL, pydicom  # noqa: E401, F401
    except ImportError as error:
        missing.append(f"{error.name} (apt-get install python3-numpy python3-pil python3-pydicom)")
    if missing:
        print("missing: " + ", ".join(missing), file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as temporary:
        # Absolute, as the peers run in a case's folder.
        scratch = (options.keep or Path(temporary)).resolve()
        scratch.mkdir(parents=True, exist_ok=True)
        return linear(options.program, scratch) if options.linear else measure(options.program, scratch, options.cases)


if __name__ == "__main__":
    sys.exit(main())
