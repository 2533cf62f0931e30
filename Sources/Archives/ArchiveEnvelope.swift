package import FileAccess

/// What the head of a 7z or a CAB says of the whole file.
package enum ArchiveEnvelope {
  /// What is wrong with a 7z as a file: its head says where it ends (7zFormat.txt, "SignatureHeader").
  package static func flaws(ofSevenZip source: some ByteSource) throws(FileAccessError) -> [ContainerFlaw] {
    var window = ByteWindow(source, stride: 64)
    guard let magic = try window.bytes(at: 0, count: 6), magic.elementsEqual([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])
    else {
      return [.otherFormat]
    }
    guard let offset = try window.number(at: 12, width: 8).flatMap(Int.init(exactly:)),
      let size = try window.number(at: 20, width: 8).flatMap(Int.init(exactly:)),
      offset <= source.count, size <= source.count
    else { return [.cutShort] }
    return flaws(of: source, end: 32 + offset + size)
  }

  /// What is wrong with a Cabinet as a file ([MS-CAB] 2.1: cbCabinet, and the flags that name a set's other files).
  package static func flaws(ofCabinet source: some ByteSource) throws(FileAccessError) -> [ContainerFlaw] {
    var window = ByteWindow(source, stride: 64)
    guard let magic = try window.bytes(at: 0, count: 4), magic.elementsEqual(Array("MSCF".utf8)) else {
      return [.otherFormat]
    }
    guard let size = try window.number(at: 8, width: 4), let cabinetFlags = try window.number(at: 30, width: 2) else {
      return [.cutShort]
    }
    return (cabinetFlags & 3 == 0 ? [] : [.severalDisks]) + flaws(of: source, end: Int(size))
  }

  private static func flaws(of source: some ByteSource, end: Int) -> [ContainerFlaw] {
    if end > source.count { return [.cutShort] }
    if end == source.count { return [] }
    return [.strayBytes(offset: end, count: source.count - end, holdsDirectory: false)]
  }
}
