import SystemPackage
import TestSupport
import Testing

/// The pictures of `inspect --preview`, held against DCMTK's of the same files and window, and against the pixels as
/// Python reckons them.
@Suite struct PreviewTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Writes a file of each kind with pydicom, with pixels that fill the scale; prints the names.
  private static let making = """
    import json, os, sys, warnings
    warnings.simplefilter("ignore")
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import (DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian, ExplicitVRLittleEndian,
                             ImplicitVRLittleEndian)
    root = sys.argv[1]

    def save(name, pixels, syntax=ExplicitVRLittleEndian, **attributes):
        made = Dataset()
        made.SOPClassUID, made.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7", f"2.25.{sum(name.encode())}"
        made.Modality, made.Rows, made.Columns = "OT", 30, 40
        made.SamplesPerPixel, made.PhotometricInterpretation = 1, "MONOCHROME2"
        made.BitsAllocated, made.BitsStored, made.HighBit, made.PixelRepresentation = 16, 16, 15, 0
        for key, value in attributes.items():
            setattr(made, key, value)
        made.PixelData = pixels
        made["PixelData"].VR = "OW"
        made.file_meta = FileMetaDataset()
        made.file_meta.TransferSyntaxUID = syntax
        made.is_little_endian = syntax != ExplicitVRBigEndian
        made.is_implicit_VR = syntax == ImplicitVRLittleEndian
        path = os.path.join(root, name)
        try:
            made.save_as(path, enforce_file_format=True)
        except TypeError:  # before pydicom 3
            made.save_as(path, write_like_original=False)

    count = 30 * 40
    ramp = [index * 4096 // count for index in range(count)]

    def words(values, order="little"):
        return b"".join((value & 0xFFFF).to_bytes(2, order) for value in values)

    ct = {"BitsStored": 12, "HighBit": 11, "WindowCenter": ["40", "300"], "WindowWidth": ["400", "1500"],
          "RescaleSlope": "1", "RescaleIntercept": "-1024"}
    save("ct.dcm", words(ramp), **ct)
    save("ct-implicit.dcm", words(ramp), ImplicitVRLittleEndian, **ct)
    save("ct-big-endian.dcm", words(ramp, "big"), ExplicitVRBigEndian, **ct)
    save("ct-deflated.dcm", words(ramp), DeflatedExplicitVRLittleEndian, **ct)
    save("cr-inverted.dcm", words(ramp), PhotometricInterpretation="MONOCHROME1", BitsStored=12, HighBit=11,
         WindowCenter="2048", WindowWidth="4096")
    save("mr-signed.dcm", words([value - 2048 for value in ramp]), PixelRepresentation=1, WindowCenter="-100",
         WindowWidth="1200")
    color = bytes(byte for index in range(count) for byte in (index % 256, index * 7 % 256, index * 13 % 256))
    rgb = {"SamplesPerPixel": 3, "PhotometricInterpretation": "RGB", "PlanarConfiguration": 0,
           "BitsAllocated": 8, "BitsStored": 8, "HighBit": 7}
    save("rgb.dcm", color, **rgb)
    save("rgb-planes.dcm", color[0::3] + color[1::3] + color[2::3], **(rgb | {"PlanarConfiguration": 1}))
    save("rgb-planes-deflated.dcm", color[0::3] + color[1::3] + color[2::3], DeflatedExplicitVRLittleEndian,
         **(rgb | {"PlanarConfiguration": 1}))
    save("ybr.dcm", color, **(rgb | {"PhotometricInterpretation": "YBR_FULL"}))
    save("ybr-422.dcm", color[:count * 2], **(rgb | {"PhotometricInterpretation": "YBR_FULL_422"}))
    tables = {}
    for number, name in enumerate(["Red", "Green", "Blue"]):
        tables[f"{name}PaletteColorLookupTableDescriptor"] = [256, 0, 16]
        entries = [(index * (7 + number) % 256) * 257 for index in range(256)]
        tables[f"{name}PaletteColorLookupTableData"] = words(entries)
    save("palette.dcm", bytes(index % 256 for index in range(count)), PhotometricInterpretation="PALETTE COLOR",
         BitsAllocated=8, BitsStored=8, HighBit=7, **tables)
    save("frames.dcm", b"".join(words([(value + shift) % 4096 for value in ramp]) for shift in (0, 1000, 2000)),
         NumberOfFrames="3", WindowCenter="2048", WindowWidth="4096")
    print(json.dumps(sorted(os.listdir(root))))
    """

  /// Takes a PNG and a binary PNM apart and prints their sizes and the largest difference.
  private static let comparing = """
    import json, struct, sys, zlib

    def png(path):
        data = open(path, "rb").read()
        assert data[:8] == b"\\x89PNG\\r\\n\\x1a\\n"
        at, packed = 8, b""
        while at < len(data):
            length, kind = struct.unpack(">I4s", data[at:at + 8])
            body = data[at + 8:at + 8 + length]
            assert struct.unpack(">I", data[at + 8 + length:at + 12 + length])[0] == zlib.crc32(kind + body)
            if kind == b"IHDR":
                width, height, depth, color, *rest = struct.unpack(">IIBBBBB", body)
                assert depth == 8 and color in (0, 2) and rest == [0, 0, 0]
            packed += body if kind == b"IDAT" else b""
            at += 12 + length
        assert kind == b"IEND" and at == len(data)
        channels = 3 if color == 2 else 1
        raw, stride, rows = zlib.decompress(packed), width * channels, []
        assert len(raw) == (stride + 1) * height
        for row in range(height):
            start = row * (stride + 1)
            line = raw[start + 1:start + 1 + stride]
            assert raw[start] in (0, 2)
            if raw[start] == 2:
                line = bytes((one + other) % 256 for one, other in zip(line, rows[-1]))
            rows.append(line)
        return width, height, channels, b"".join(rows)

    def pnm(path):
        data = open(path, "rb").read()
        words, at = [], 0
        while len(words) < 4:
            end = at
            while data[end:end + 1] not in (b" ", b"\\n"):
                end += 1
            if data[at:at + 1] == b"#":
                end = data.index(b"\\n", at)
            elif end > at:
                words.append(data[at:end].decode())
            at = end + 1
        assert words[0] in ("P5", "P6") and words[3] == "255"
        return int(words[1]), int(words[2]), 3 if words[0] == "P6" else 1, data[at:]

    ours, theirs = png(sys.argv[1]), pnm(sys.argv[2])
    assert len(ours[3]) == len(theirs[3]), (ours[:3], theirs[:3])
    print(json.dumps({"width": ours[0], "height": ours[1], "channels": ours[2], "same": ours[:3] == theirs[:3],
                      "difference": max(abs(one - other) for one, other in zip(ours[3], theirs[3])),
                      "shades": len(set(ours[3]))}))
    """

  @Test func picturesAreAsOtherProgramsShowThem() async throws {
    let images = folder.path.appending("images")
    let pictures = folder.path.appending("pictures")
    try FilePath(images.string).createFolders()
    let names = try await Python.run(Self.making, [images.string]).items.compactMap(\.text)
    try #require(names.count == 13)
    let output = try await Program.nhiPack.run([
      "inspect", images.string, "--preview", pictures.string, "--format", "json",
    ])
    let report = try JSONValue(parsing: output.text)
    let dcm2pnm = try Program.tool("dcm2pnm", package: "dcmtk")
    for (name, file) in zip(names, report["files"]?.items ?? []) {
      let preview = try #require(file["previews"]?.items.first)
      #expect(preview["path"]?.text?.hasSuffix(name) == true)
      let png = try #require(preview["png"]?.text, "\(name): \(preview)")
      let other = folder.path.appending("\(name).pnm")
      let drawn = try await dcm2pnm.run(
        (["ct", "cr", "mr", "frames"].contains { name.hasPrefix($0) } ? ["--use-window", "1"] : [])
          + (name == "frames.dcm" ? ["--frame", "2"] : [])
          + ["--write-raw-pnm", images.appending(name).string, other.string])
      try #require(drawn.status == 0, "\(name): \(drawn.errors)")
      let compared = try await Python.run(Self.comparing, [pictures.appending(png).string, other.string])
      #expect(compared["same"] == .bool(true), "\(name)")
      // Rounding differs by one; and DCMTK has the middle of Cb and Cr at 127.5, the standard at 128.
      let tolerance = name.hasPrefix("ybr") ? 2 : 1
      #expect(try #require(compared["difference"]?.integer) <= tolerance, "\(name)")
      #expect(try #require(compared["shades"]?.integer) > 50, "\(name)")
    }
  }
}
