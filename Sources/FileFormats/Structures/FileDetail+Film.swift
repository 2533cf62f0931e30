import Findings

/// The details of films, besides those they have in common with pictures.
extension FileDetail {
  static func seconds(_ seconds: Int) -> FileDetail {
    FileDetail("duration", Wording("長度（秒）", "Duration in seconds"), .number(seconds))
  }

  static func codec(_ name: String) -> FileDetail { FileDetail("codec", Wording("影片編碼", "Codec"), .text(name)) }

  static func frameRate(_ rate: String) -> FileDetail {
    FileDetail("frameRate", Wording("每秒張數", "Frames a second"), .text(rate))
  }
}
