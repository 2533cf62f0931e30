import Findings

/// The details of pictures.
extension FileDetail {
  static func width(_ pixels: Int) -> FileDetail {
    FileDetail("width", Wording("寬（像素）", "Width in pixels"), .number(pixels))
  }

  static func height(_ pixels: Int) -> FileDetail {
    FileDetail("height", Wording("高（像素）", "Height in pixels"), .number(pixels))
  }

  static func pages(_ count: Int) -> FileDetail { FileDetail("pages", Wording("頁數", "Pages"), .number(count)) }
  static func frames(_ count: Int) -> FileDetail { FileDetail("frames", Wording("影格數", "Frames"), .number(count)) }

  /// Bits of one pixel, all its components together.
  static func bits(_ count: Int) -> FileDetail {
    FileDetail("bits", Wording("每像素位元數", "Bits a pixel"), .number(count))
  }

  static func colour(_ name: Wording) -> FileDetail { FileDetail("colour", Wording("色彩", "Colour"), .wording(name)) }
  static func coding(_ name: Wording) -> FileDetail { FileDetail("coding", Wording("編碼方式", "Coding"), .wording(name)) }

  static func dpi(_ dots: Int) -> FileDetail {
    FileDetail("dpi", Wording("解析度（每英寸點數）", "Dots an inch"), .number(dots))
  }
}
