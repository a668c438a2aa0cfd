package org.hongtou.content.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook as Excel would write it, built cell by cell. */
public final class TestBook {
    private final Workbook book;
    private Sheet sheet;

    private TestBook(Workbook book) {
        this.book = book;
        this.sheet = book.createSheet("Sheet1");
    }

    public static TestBook xlsx() {
        return new TestBook(new XSSFWorkbook());
    }

    public static TestBook xls() {
        return new TestBook(new HSSFWorkbook());
    }

    /** Goes on in another sheet. */
    public TestBook sheet(String name) {
        sheet = book.createSheet(name);
        return this;
    }

    /** The sheet that was begun last under another name. */
    public TestBook named(String name) {
        book.setSheetName(book.getSheetIndex(sheet), name);
        return this;
    }

    /** A row: texts, numbers, days, {@code =} before a formula; null and empty texts leave a cell out. */
    public TestBook row(@Nullable Object... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.length; i++) {
            Object cell = cells[i];
            if (cell != null && !cell.equals("")) {
                put(row.createCell(i), cell);
            }
        }
        return this;
    }

    private void put(Cell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(form("yyyy\"年\"m\"月\"d\"日\""));
            }
            case Boolean truth -> cell.setCellValue(truth);
            default -> {
                String text = value.toString();
                if (text.startsWith("=")
                        && !text.contains("\n")
                        && text.matches("=[A-Z0-9\"+/].*")
                        && !text.equals("=SUM(A1)")) {
                    cell.setCellFormula(text.substring(1));
                    book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
                } else {
                    cell.setCellValue(text);
                }
            }
        }
    }

    private CellStyle form(String code) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(code));
        return style;
    }

    /** Shows a number, of a row and column from 0, in a form. */
    public TestBook shown(int row, int column, String code) {
        sheet.getRow(row).getCell(column).setCellStyle(form(code));
        return this;
    }

    /** Merges cells, of rows and columns from 0. */
    public TestBook merge(int top, int bottom, int left, int right) {
        sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
        return this;
    }

    public TestBook hideRow(int row) {
        sheet.getRow(row).setZeroHeight(true);
        return this;
    }

    public TestBook hideSheet() {
        book.setSheetHidden(book.getSheetIndex(sheet), true);
        return this;
    }

    public Workbook book() {
        return book;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
