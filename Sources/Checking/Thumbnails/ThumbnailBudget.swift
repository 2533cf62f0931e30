package import DICOMMedia
package import FileAccess
package import FileFormats
import Findings

/// How many bytes of pictures may yet go into one report, which makes them.
///
/// Pictures are decoded by whoever shows them and not here, so only those in which nothing wrong was found are taken.
package struct ThumbnailBudget: Sendable, Hashable {
  /// Bytes of one picture.
  package static let mostBytesOfOne = 64_000
  /// Bytes of all pictures of a report. In base64 they take a third more.
  package static let mostBytes = 6_000_000
  /// Pixels of one picture: a small file can unpack to a picture that no browser has the memory for.
  static let mostPixelsOfOne = 30_000_000
  /// Pixels of all pictures that are taken as they are.
  static let mostPixels = 400_000_000
  /// Pixels of the longer side of a picture that is made here.
  static let longestSide = 160
  /// Files of a DICOM set that are tried until one has a picture.
  static let mostTries = 8

  private var left: Int
  private var pixelsLeft: Int

  package init() { self.init(left: Self.mostBytes) }

  init(left: Int, pixelsLeft: Int = Self.mostPixels) {
    self.left = left
    self.pixelsLeft = pixelsLeft
  }

  /// Of a file that was found in a folder.
  ///
  /// - Parameter examination: what was seen in it; nil when it could not be read.
  package mutating func thumbnail(of entry: FolderEntry, _ examination: FileExamination?) -> Thumbnail {
    guard let examination, let mediaType = examination.format.mediaType else { return .none(Self.noPicture) }
    guard !examination.findings.hasErrors else { return .none(Self.damaged) }
    let pixels = Self.pixels(of: examination)
    guard entry.size <= Self.mostBytesOfOne, pixels <= Self.mostPixelsOfOne else { return .none(Self.tooLarge) }
    guard entry.size <= left, pixels <= pixelsLeft else { return .none(Self.tooMany) }
    do throws(FileAccessError) {
      let file = try FileBytes(entry.path)
      guard file.stamp == entry.stamp else { return .none(Self.changed) }
      let bytes = try file.read(at: 0, count: file.count)
      pixelsLeft -= pixels
      return taken(mediaType, bytes)
    } catch {
      return .none(error.reason)
    }
  }

  /// Of a set's first image that can be shown.
  package mutating func thumbnail(of set: FileSet) -> Thumbnail {
    var reason: Wording?
    for member in set.members.dropFirst().prefix(Self.mostTries) {
      guard left > 0 else { return .none(Self.tooMany) }
      do throws(FileAccessError) {
        let file = try FileBytes(member.path)
        guard file.stamp == member.stamp else { return .none(Self.changed) }
        switch Preview.of(file, longestSide: Self.longestSide) {
        case .none(let why): reason = reason ?? why
        case .image(let png, _, _) where png.count > Self.mostBytesOfOne: return .none(Self.tooLarge)
        case .image(let png, _, _) where png.count > left: return .none(Self.tooMany)
        case .image(let png, _, _): return taken("image/png", png)
        }
      } catch {
        reason = reason ?? error.reason
      }
    }
    return .none(reason ?? Self.noPicture)
  }

  private mutating func taken(_ mediaType: String, _ bytes: [UInt8]) -> Thumbnail {
    left -= bytes.count
    return .picture(mediaType: mediaType, bytes: bytes)
  }

  /// By what the file says of itself; too many when it does not say.
  private static func pixels(of examination: FileExamination) -> Int {
    func number(_ key: String) -> Int? {
      guard case .number(let number)? = examination.details.first(where: { $0.key == key })?.value else { return nil }
      return number
    }
    guard let width = number("width"), let height = number("height") else { return .max }
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    return overflow ? .max : pixels
  }

  private static let noPicture = Wording("這種檔案沒有縮圖", "no picture of this kind of file")
  private static let damaged = Wording("檔案有錯誤，不放縮圖", "the file has errors")
  private static let tooLarge = Wording("圖檔較大，不放縮圖", "the picture is large")
  private static let tooMany = Wording("縮圖已經很多，這張不放", "there are many pictures already")
  private static let changed = Wording("檔案在檢查之後又被更動", "the file changed after it was looked at")
}

extension FileFormat {
  /// Of pictures that every browser shows; nil for everything else.
  fileprivate var mediaType: String? {
    switch self {
    case .jpeg: "image/jpeg"
    case .gif: "image/gif"
    case .bmp: "image/bmp"
    default: nil
    }
  }
}
