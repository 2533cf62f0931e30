/// DICOM files: 128 bytes that are anyone's, then `DICM` (DICOM PS3.10, 7.1). The 128 bytes may look like TIFF, so this
/// is asked first. A data set without that header, as old devices write it, is told by its first two elements.
struct DICOMSignature: FormatSignature {
  func match(_ head: FileHead) -> Identification? {
    if head.has("DICM", at: 128) { return head.found(.dicom, at: 128, count: 4) }
    guard let length = elementLength(head, at: 0), let next = tag(head, at: length), let first = tag(head, at: 0),
      next > first, elementLength(head, at: length) != nil
    else { return nil }
    return head.found(.dicom, count: 8)
  }

  /// Group and element, in the order in which a data set has them.
  private func tag(_ head: FileHead, at offset: Int) -> Int? {
    guard let group = head.number(at: offset, width: 2), let element = head.number(at: offset + 2, width: 2) else {
      return nil
    }
    return group << 16 | element
  }

  /// How long a short element is in all, when there is one of group 0002, 0008 or 0010 here.
  private func elementLength(_ head: FileHead, at offset: Int) -> Int? {
    guard let group = head.number(at: offset, width: 2), [0x0002, 0x0008, 0x0010].contains(group),
      let first = head.byte(at: offset + 4), let second = head.byte(at: offset + 5)
    else { return nil }
    let isExplicit = (0x41...0x5A).contains(first) && (0x41...0x5A).contains(second)
    let value = isExplicit ? head.number(at: offset + 6, width: 2) : head.number(at: offset + 4, width: 4)
    guard let value, value <= 256, value.isMultiple(of: 2) else { return nil }
    return 8 + value
  }
}
