import Findings

/// Why an instance has no preview.
enum PreviewRefusal: Error, Hashable {
  case unreadable(DICOMError)
  /// A report, a plan: something without an image.
  case noPixels
  case compressed(TransferSyntax)
  /// Something that says how the pixels are stored is missing or cannot be.
  case badHeader(ElementTag)
  /// A kind of pixel that is not shown here.
  case unsupported(String)
  /// Bytes that the pixels take as the header has it, and bytes that are there.
  case tooShort(expected: Int, found: Int)
  /// zlib had no memory for the picture.
  case notCompressed

  var reason: Wording {
    switch self {
    case .unreadable(let error): error.reason
    case .noPixels: Wording("檔案裡沒有影像", "there is no image in it")
    case .compressed(let syntax):
      Wording("影像經過壓縮（\(syntax.name)），無法預覽", "its image is compressed (\(syntax.name)), which is not shown here")
    case .badHeader(let tag):
      Wording("影像規格 \(tag) 缺少或不合理", "\(tag), which says how it is stored, is missing or cannot be")
    case .unsupported(let what):
      Wording("影像的儲存方式（\(what)）無法預覽", "its image is stored in a way that is not shown here (\(what))")
    case .tooShort(let expected, let found):
      Wording(
        "影像資料不完整（應有 \(expected) 位元組，實際為 \(found)）",
        "its image is incomplete (expected \(expected) bytes, found \(found))")
    case .notCompressed: Wording("記憶體不足", "there is not enough memory")
    }
  }
}
